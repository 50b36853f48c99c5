using Scorecard.Catalogues;
using Scorecard.Reported;
using Scorecard.Signals.Checks;
using Scorecard.Tests.Kit;

namespace Scorecard.Tests.Signals.Checks;

/// <summary>What Cambridgeshire's commentaries of June 2012 quote, beside the figures.</summary>
public sealed class CommentaryChecksTests
{
    const string June = "2012/13-Q1";

    static readonly Indicator Percent = new()
    {
        Code = "A",
        Name = "Reviewed in time",
        Unit = Unit.Percent,
        Polarity = Polarity.Higher,
        Format = new() { Decimals = 2, Trim = true },
        Target = new() { Kind = TargetKind.Fixed },
        YearToDate = new() { Rule = YearToDateRule.Latest },
    };

    // NI068: 78.45 against 82 is 3.55 points or 4.33% of the target.
    [Fact]
    public void Distance_ThatIsNotTheFigures_IsFound() => Checks(78.45m, 82, "Under-performing by 2.9% of the target value, as in last year.").ShouldBe(
        [new(FindingCode.CommentaryDeviation, "A", "A/commentary", "The commentary says \"2.9% of the target value\": 78.45 is 3.55 points, 4.33% of the target, below 82.")]);

    [Fact]
    public void Comment_ThatARatingAsksFor_IsMissedByItsColourAndUnderEveryHeading()
    {
        var rated = Percent with
        {
            Rating = new() { Scheme = RatingScheme.DiamondPlusCircle, TolerancePercent = 2, Basis = RatingBasis.Latest },
            Commentary = new() { RequiredWhen = ["red"], Headings = ["Why", "What next"] },
        };
        var pack = ToldPack.Of(PeriodsShown.WholeYear, rated).Values("A", June, 70).Target("A", "2012/13", 80);

        pack.Checks("A", June).Single(finding => finding.Code is FindingCode.CommentMissing)
            .ShouldBe(new(FindingCode.CommentMissing, "A", "A/commentary", "RED DIAMOND needs a comment, and none was written."));
        pack.Signals("A", June).All.ShouldContain(signal => signal.Code == Scorecard.Signals.SignalCode.CommentMissing);
        var half = pack.With(new Commentary(["A"], June, "Why") { Text = "Staff left." });
        half.Checks("A", June).Single(finding => finding.Code is FindingCode.CommentMissing).Sentence.ShouldBe("RED DIAMOND needs a comment, and none was written under \"What next\".");
        pack.Comment("A", June, "Staff left.").Checks("A", June).ShouldNotContain(finding => finding.Code == FindingCode.CommentMissing);
        ToldPack.Of(PeriodsShown.WholeYear, rated).Values("A", June, 80).Target("A", "2012/13", 80).Checks("A", June).ShouldBeEmpty();
    }

    [Theory]
    // CS145, CS143, CS077.
    [InlineData(90.4, 95, "4.6% below target but sustained improvement on last year.")]
    [InlineData(0.31, 1.8, "0.31 is 1.49 below target after data cleansing (1,055 open TAC); the target may need revision.")]
    [InlineData(98.3, 95, "Up 2% on last quarter and just over 3% above target through a streamlined process.")]
    [InlineData(98.3, 95, "The target was exceeded by just over 3%.")]
    [InlineData(78.45, 82, "4.33% of the target below it.")]
    [InlineData(78.45, 82, "This is 95.7% of the target.")]
    [InlineData(78.45, 82, "4.3% below the 82% target.")]
    [InlineData(78.45, 82, "3.55 percentage points short of target.")]
    [InlineData(78.45, 82, "At 78.45% below target.")]
    [InlineData(78.45, 82, "Missed by 3.6 points; 21.55% did not.")]
    // NI064, NI 63, NI 65: figures of their own.
    [InlineData(1.28, 4, "One child on a plan over two years (cumulative 1.28%); reviews at 12 and 18 months.")]
    [InlineData(69.6, 70, "Steady improvement; 69.6% would meet the 70% target if it were rounded up.")]
    // Not per cent, not a distance: of other things.
    [InlineData(91.9, 94, "In 2012 below target; 25 cases were accepted since 01/04/12, and 3 of 37 were late.")]
    [InlineData(91.9, 94, "Referrals rose by 12% since 2009/10, and 5% more were seen.")]
    public void Number_ThatTheFiguresSupport_IsInOrder(double value, double target, string text) => Checks((decimal)value, (decimal)target, text).ShouldBeEmpty();

    [Theory]
    [InlineData(90.4, 95, "4.6% above target.")]
    [InlineData(90.4, 95, "4.7% below target.")]
    [InlineData(90.4, 95, "4.6 points over the target.")]
    [InlineData(78.45, 82, "4.33 points below target.")]
    [InlineData(98.3, 95, "We exceeded the target by 5%.")]
    public void Distance_OfAnotherSizeOrSide_IsFound(double value, double target, string text) =>
        Checks((decimal)value, (decimal)target, text).ShouldHaveSingleItem().Code.ShouldBe(FindingCode.CommentaryDeviation);

    // CS052: 91.9% is printed; the commentary has 100% and six above the target.
    [Fact]
    public void Value_CorrectedInTheCommentaryOnly_IsFound()
    {
        var findings = ToldPack.Of(PeriodsShown.WholeYear, Percent)
            .With(new ReportedValue("A", "", June, "") { Numerator = 34, Denominator = 37 }).Target("A", "2012/13", 94).Comparator("A", "previous_target", 75)
            .Comment("A", June, "The target rose from 75% to 94%. 3 of 37 reviews were not saved. The Actual Performance is 100%, exceeding the target by 6%.")
            .Checks("A", June);

        findings.Select(finding => finding.Sentence).ShouldBe(
        [
            "The commentary says \"exceeding the target by 6%\": 91.89 is 2.11 points, 2.24% of the target, below 94.",
            "The commentary says \"100%\", and Quarter 1 2012/13 has 91.89%.",
        ]);
    }

    // NI 65: 33 of 246 in the year to date.
    [Theory]
    [InlineData("33 of 246 had a previous plan.", null)]
    [InlineData("213 of the 246 had none.", null)]
    [InlineData("35 out of 246 had a previous plan.", "The commentary says \"35 out of 246\", and of 246 there are 33.")]
    [InlineData("25 of 26.5 posts are filled.", null)]
    public void Share_InWords_IsHeldAgainstWhatWasCounted(string text, string? sentence) => ToldPack.Of(PeriodsShown.LastTwo, Percent with { YearToDate = new() { Rule = YearToDateRule.Reported } })
        .Values("A", "2009-12", 25, 15.4m).With(new ReportedValue("A", "", "2009/10", "") { Numerator = 33, Denominator = 246, To = new(2010, 1, 31) })
        .Comment("A", "2010-01", text).Checks("A", "2010-01").Select(finding => finding.Sentence).ShouldBe(sentence is null ? [] : [sentence]);

    [Theory]
    [InlineData("Up 2% on last quarter.", 0)]
    [InlineData("Up 2.5% from the previous quarter.", 0)]
    [InlineData("Up 4% on last quarter.", 1)]
    public void Change_SinceAQuarterThatWasTold_IsHeldAgainstIt(string text, int findings) => ToldPack.Of(PeriodsShown.WholeYear, Percent)
        .Values("A", "2011/12-Q4", 80, 82).Comment("A", June, text).Checks("A", June).Count.ShouldBe(findings);

    [Fact]
    public void Distance_WithoutATarget_CannotBeChecked() => ToldPack.Of(PeriodsShown.WholeYear, Percent)
        .Values("A", June, 80).Comment("A", June, "5 points below target.").Checks("A", June).ShouldBeEmpty();

    // A comment on two indicators may quote either, and is checked once.
    [Fact]
    public void Comment_OnTwoIndicators_IsCheckedAgainstBothOnce()
    {
        var pack = ToldPack.Of(PeriodsShown.WholeYear, Percent, Percent with { Code = "B" }).Values("A", June, 80).Values("B", June, 55);
        ToldPack Written(string text) => pack with { Facts = pack.Facts with { Commentary = [new(["A", "B"], June, "") { Text = text }] } };

        Written("80% and 55% were seen.").Checks("A", June).ShouldBeEmpty();
        Written("80% and 56% were seen.").Checks("A", June).Count.ShouldBe(1);
        Written("80% and 56% were seen.").Checks("B", June).ShouldBeEmpty();
    }

    static IReadOnlyList<Finding> Checks(decimal value, decimal target, string text) =>
        ToldPack.Of(PeriodsShown.WholeYear, Percent).Values("A", June, value).Target("A", "2012/13", target).Comment("A", June, text).Checks("A", June);
}
