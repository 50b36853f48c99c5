using Scorecard.Catalogues;
using Scorecard.Indicators;
using Scorecard.Packs.Evaluation;
using Scorecard.Reported;
using Scorecard.Signals;
using Scorecard.Signals.Checks;
using Scorecard.Tests.Kit;

namespace Scorecard.Tests.Signals;

public sealed class CommentaryDraftTests
{
    const string August = "2015-08";

    static readonly Indicator Visits = new()
    {
        Code = "V",
        Name = "Visits on time",
        Unit = Unit.Percent,
        Polarity = Polarity.Higher,
        Format = new() { Decimals = 1 },
        YearToDate = new() { Rule = YearToDateRule.RatioOfSums },
        Target = new() { Kind = TargetKind.Fixed, Decimals = 0 },
        Rating = new() { Scheme = RatingScheme.RedAmberGreen, TolerancePercent = 5 },
    };

    [Fact]
    public void Of_AShare_SaysItsNumbersAndNothingElse() => Draft(
        ToldPack.Of(Visits).Shares("V", "2015-07", (9, 10), (12, 16)).Shares("V", "2014-08", (6, 8)).Target("V", "2015/16", 90), "V").ShouldBe(
        "Visits on time: 75.0% in August 2015 (12 of 16). The year to date, 80.8%, is 9.23 points below the target of 90% (10.26% of the target). It is rated Red. "
        + "It is down from 90.0% in July 2015, which is worse. It is the same as 75.0% in August 2014. August 2015 is of small numbers: 12 of 16; one more or less is 6.3 points.");

    [Fact]
    public void Of_ACountWithoutATarget_InventsNothing() => Draft(
        ToldPack.Of(new Indicator { Code = "C", Name = "Children in care" }).Values("C", August, 446), "C").ShouldBe("Children in care: 446 in August 2015. There is no target.");

    [Fact]
    public void Of_NoValue_SaysWhy() => Draft(
        ToldPack.Of(Visits).Missing("V", August, MissingReason.NotYetDue).Target("V", "2015/16", 90), "V").ShouldBe(
        "Visits on time: no value for August 2015, which is not yet due. It cannot be held against the target of 90%.");

    /// <summary>What is drafted passes the checks on what a commentary quotes.</summary>
    [Theory]
    [InlineData("haringey-2015", "2015-08")]
    [InlineData("birmingham-2017", "2017-12")]
    [InlineData("cambridgeshire-2012", "2012/13-Q1")]
    [InlineData("haringey-2010", "2010-01")]
    [InlineData("havering-2017", "2017-05")]
    public void Of_EveryIndicatorOfAPublishedReport_PassesItsOwnChecks(string report, string period)
    {
        var folder = PublishedReports.Open(report);
        foreach (var indicator in folder.Catalogue.Indicators)
        {
            var pack = new ToldPack(folder.Catalogue, folder.Facts with { Commentary = [] });
            var draft = Draft(pack, indicator.Code, period);

            pack.Comment(indicator.Code, period, draft).Checks(indicator.Code, period)
                .Where(finding => finding.Code == FindingCode.CommentaryDeviation || finding.Code == FindingCode.CommentaryNumber)
                .ShouldBeEmpty(draft);
        }
    }

    static string Draft(ToldPack pack, string code, string report = August)
    {
        var period = ToldPack.PeriodOf(report);
        var evaluator = new Evaluator(pack.Catalogue, new FactBook(pack.Facts), period);
        return CommentaryDraft.Of(evaluator.Of(pack.Catalogue.Indicators.Single(indicator => indicator.Code == code)), evaluator, period);
    }
}
