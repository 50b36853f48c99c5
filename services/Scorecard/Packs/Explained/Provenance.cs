using Scorecard.Catalogues;
using Scorecard.Packs.Document;
using Scorecard.Records;
using Scorecard.Reported;

namespace Scorecard.Packs.Explained;

/// <summary>Who told a fact, when and from where.</summary>
/// <param name="told">What the authority told; everything else came with the catalogue.</param>
sealed class Provenance(CatalogueFolder folder, IEnumerable<ToldVersion> told)
{
    readonly Dictionary<(Type, string), ToldVersion> versions = told.ToDictionary(version => (version.Fact.GetType(), version.Fact.Id));

    readonly Dictionary<string, string> measures = folder.Catalogue.Indicators
        .Where(indicator => indicator.Measure != Indicator.Reported).ToDictionary(indicator => indicator.Code, indicator => indicator.Measure);

    public string Of(IToldFact fact) =>
        fact is ReportedValue value && measures.GetValueOrDefault(value.Indicator) is { } measure && !IsTold(value) ? $"counted from records by {measure}"
        : versions.GetValueOrDefault((fact.GetType(), fact.Id)) is { } version ? $"told by {version.RecordedBy} on {Days.Long(London.DateOf(version.RecordedAt))}, from {version.Source}"
        : "from the catalogue's folder";

    // What cannot be counted yet may be told.
    bool IsTold(ReportedValue value) => folder.Facts.Values.Contains(value) || value.Equals(versions.GetValueOrDefault((typeof(ReportedValue), value.Id))?.Fact);
}
