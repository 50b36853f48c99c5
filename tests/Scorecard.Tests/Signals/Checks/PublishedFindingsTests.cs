using Microsoft.Extensions.Configuration;
using Scorecard.Catalogues;
using Scorecard.Indicators;
using Scorecard.Measures;
using Scorecard.Packs.Evaluation;
using Scorecard.Signals.Checks;
using Scorecard.Tests.Kit;

namespace Scorecard.Tests.Signals.Checks;

/// <summary>The five published reports: their known errors are found, and nothing else is.</summary>
public sealed class PublishedFindingsTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("haringey-2015", "2015-08",
        "OP389/comparator/prev_year NotItsOutturn", "OP416/comparator/england ComparatorSign", "OP414/ytd StaleYearToDate",
        "OP_702/ytd StaleYearToDate", "OP_702/series/Aug-15 ValueMissing", "OP_702/trend NotItsRule",
        "PLACEMENT_OTHER/rating NotItsRule", "PLACEMENT_OTHER/target StrayText", "OP147/comparator/prev_year NoWholeNumber",
        "OP418a/target StrayText", "OP418a/target OtherYear", "HY483/series/Jul-15 ValueMissing", "HY483/rating NotItsRule")]
    [InlineData("birmingham-2017", "2017-12", "7/rate/series/Dec-17 MixedBase")]
    [InlineData("cambridgeshire-2012", "2012/13-Q1", "CS052/commentary CommentaryNumber")]
    [InlineData("haringey-2010", "2010-01", "NI68/trend NotItsRule")]
    [InlineData("havering-2017", "2017-05")]
    public void Findings_OfAPublishedReport_AreItsKnownErrors(string report, string asked, params string[] known)
    {
        var shelf = new CatalogueShelf(new ConfigurationBuilder().Build(), MeasureCatalogue.Load());
        var folder = shelf.Open(report)!;
        var period = ToldPack.PeriodOf(asked);
        var evaluator = new Evaluator(folder.Catalogue, new FactBook(folder.Facts), period);

        var findings = folder.Catalogue.Indicators.SelectMany(indicator => FigureChecks.Of(evaluator.Of(indicator), evaluator, period)).ToList();

        foreach (var finding in findings) output.WriteLine($"{finding.Cell}: {finding.Sentence}");
        findings.Select(finding => $"{finding.Cell} {finding.Code}").ShouldBe(known, ignoreOrder: true);
    }
}
