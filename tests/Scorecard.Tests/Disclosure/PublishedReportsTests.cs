using System.Diagnostics;
using Microsoft.Extensions.Configuration;
using Scorecard.Catalogues;
using Scorecard.Disclosure;
using Scorecard.Indicators;
using Scorecard.Measures;
using Scorecard.Packs;
using Scorecard.Periods;

namespace Scorecard.Tests.Disclosure;

/// <summary>The five published reports, had they been published with small counts suppressed.</summary>
public sealed class PublishedReportsTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("haringey-2015", "2015-08")]
    [InlineData("birmingham-2017", "2017-12")]
    [InlineData("cambridgeshire-2012", "2012/13-Q1")]
    [InlineData("haringey-2010", "2010-01")]
    [InlineData("havering-2017", "2017-05")]
    public void Of_APublishedReport_LeavesNoSmallCountToSubtraction(string report, string asked)
    {
        var folder = new CatalogueShelf(new ConfigurationBuilder().Build(), MeasureCatalogue.Load()).Open(report)!;
        Period.TryParse(asked, out var period).ShouldBeTrue();
        var document = PackBuilder.LayOut(PackBuilder.Evaluate(folder.Catalogue, folder.Facts, period, period.Last, _ => null));
        var clock = Stopwatch.StartNew();

        var ledger = PackLedger.Of(folder.Catalogue, new Workings(folder.Catalogue, new FactBook(folder.Facts)), period, document, Disclosive.NotOfChildren(folder.Catalogue));
        var suppression = Suppression.Of(ledger);

        output.WriteLine($"{report}: {ledger.Quantities.Count} numbers, {ledger.Relations.Count} sums, {ledger.Quantities.Count(one => one.IsSmall)} small, "
            + $"{suppression.Cells.Count} of {ledger.Cells.Count} cells hidden, {clock.ElapsedMilliseconds} ms: {string.Join(", ", suppression.Cells)}");
        suppression.NotSafe.ShouldBeEmpty();
        var hidden = suppression.Cells.ToHashSet();
        var known = ledger.Cells.Where(cell => !hidden.Contains(cell.Key)).SelectMany(cell => cell.Value).Concat(ledger.Quantities.Where(one => one.Public).Select(one => one.Id)).ToHashSet();
        while (ledger.Relations.Select(relation => relation.Parts.Append(relation.Total).Where(id => !known.Contains(id)).ToList()).FirstOrDefault(unknown => unknown.Count == 1) is [var found]) known.Add(found);
        ledger.Quantities.Where(one => one.IsSmall && known.Contains(one.Id)).ShouldBeEmpty();
        var shown = PublicDocument.Of(document, ledger, suppression.Cells, []).Cells;
        shown.Where(cell => hidden.Contains(cell.Id!)).ShouldAllBe(cell => cell.Text == "c" && cell.Value == null);
        shown.Count.ShouldBe(document.Cells.Count);
    }
}
