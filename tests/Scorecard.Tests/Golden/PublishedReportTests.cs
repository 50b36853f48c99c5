using Microsoft.Extensions.Configuration;
using Scorecard.Catalogues;
using Scorecard.Measures;
using Scorecard.Packs;
using Scorecard.Periods;

namespace Scorecard.Tests.Golden;

/// <summary>Every cell of the five published reports (the .tsv files beside this: id, text as printed, rule) comes out of its catalogue.</summary>
public sealed class PublishedReportTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("haringey-2015", "2015-08", 325, 5)]
    [InlineData("birmingham-2017", "2017-12", 122, 0)]
    [InlineData("cambridgeshire-2012", "2012/13-Q1", 126, 0)]
    [InlineData("haringey-2010", "2010-01", 92, 1)]
    [InlineData("havering-2017", "2017-05", 18, 0)]
    public void Pack_OfAPublishedReport_PrintsEveryCellAsPublished(string report, string asked, int cells, int overrides)
    {
        var folder = Shelf.Open(report)!;
        Period.TryParse(asked, out var period).ShouldBeTrue();
        var printed = PackBuilder.LayOut(PackBuilder.Evaluate(folder.Catalogue, folder.Facts, period, period.Last, _ => null)).Cells
            .ToDictionary(cell => cell.Id!, cell => cell.Text);

        var published = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Golden", $"{report}.tsv")).Select(line => line.Split('\t')).ToList();
        var wrong = published
            .Select(cell => (Id: cell[0], Published: cell[1], Printed: printed.GetValueOrDefault(cell[0], "(no such cell)"), Rule: cell[2]))
            .Where(cell => !cell.Published.Equals(cell.Printed, StringComparison.OrdinalIgnoreCase))
            .Select(cell => $"{cell.Id}: \"{cell.Published}\" published, \"{cell.Printed}\" printed, by {cell.Rule}");

        wrong.ShouldBeEmpty();
        published.Count.ShouldBe(cells);
        folder.Catalogue.Indicators.Sum(indicator => indicator.Overrides.Count).ShouldBe(overrides);
        output.WriteLine($"{report}: {published.Count} cells checked, {overrides} overrides used.");
    }

    static CatalogueShelf Shelf => new(new ConfigurationBuilder().Build(), MeasureCatalogue.Load());
}
