using Microsoft.Extensions.Configuration;
using Scorecard.Catalogues;
using Scorecard.Measures;

namespace Scorecard.Tests.Kit;

/// <summary>The five published reports as they ship.</summary>
static class PublishedReports
{
    public static CatalogueFolder Open(string report) => new CatalogueShelf(new ConfigurationBuilder().Build(), MeasureCatalogue.Load()).Open(report)!;
}
