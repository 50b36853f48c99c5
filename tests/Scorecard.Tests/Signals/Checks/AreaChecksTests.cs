using Scorecard.Catalogues;
using Scorecard.Reported;
using Scorecard.Signals.Checks;
using Scorecard.Tests.Kit;

namespace Scorecard.Tests.Signals.Checks;

/// <summary>Birmingham's scorecard of December 2017, and Havering's report of May 2017.</summary>
public sealed class AreaChecksTests
{
    const string December = "2017-12";

    static readonly string[] Areas = ["EAST", "NWC", "SOUTH", "DCSC", "Other Citywide Teams"];

    static readonly Indicator Box = new() { Code = "7", Name = "Children in care", Areas = Areas };

    // Item 7: the city's 67 counts 151 unaccompanied children, the areas' 49, 49 and 88 do not.
    [Fact]
    public void Rate_WithAnAdditionInTheWhole_IsOnAMixedBase()
    {
        var rate = new IndicatorRow { Id = "rate", Label = "Rate", Unit = Unit.RatePer10k, Calculation = new() { Rule = CalculationRule.RatePer10k, Numerator = "cic", WholeAdds = "uasc" } };
        var pack = InCare(rate).Row("7", "uasc", December, 151);

        pack.Checks("7", December).ShouldBe(
            [new(FindingCode.MixedBase, "7", "7/rate/series/Dec-17", "December 2017: the whole, 67, counts 1,909, 151 of them not counted in its areas; without those it is 61.")]);
    }

    // Without the addition in the catalogue: 67 is told, and the counts give 61.
    [Fact]
    public void Rate_ToldOnAnotherBase_IsNotItsShare()
    {
        var rate = new IndicatorRow { Id = "rate", Label = "Rate", Unit = Unit.RatePer10k, Calculation = new() { Rule = CalculationRule.RatePer10k, Numerator = "cic" } };

        InCare(rate).Row("7", "rate", December, 67).Checks("7", December).ShouldBe(
            [new(FindingCode.NotItsShare, "7", "7/rate/series/Dec-17", "December 2017: 67 was reported, and 1,758 of 286,096 is 61.")]);
    }

    // Item 7's areas: 521, 539, 609, 80 and 9 are 1,758.
    [Theory]
    [InlineData(1758, null)]
    [InlineData(1785, "December 2017: 1785 was reported, and its areas give 1758.")]
    public void Total_BesideItsAreas_IsFoundWhenItDiffers(int whole, string? sentence) => ToldPack.Of(PeriodsShown.Report, Box)
        .Values("7", December, whole).Areas("7", "", December, ("EAST", 521), ("NWC", 539), ("SOUTH", 609), ("DCSC", 80), ("Other Citywide Teams", 9))
        .Checks("7", December).Select(finding => finding.Sentence).ShouldBe(sentence is null ? [] : [sentence]);

    [Fact]
    public void Total_WithAnAreaNotTold_IsInOrder() => ToldPack.Of(PeriodsShown.Report, Box)
        .Values("7", December, 1758).Areas("7", "", December, ("EAST", 521)).Checks("7", December).ShouldBeEmpty();

    // Item 3: 923 of 1,001 are 92%.
    [Theory]
    [InlineData(92, null)]
    [InlineData(91, "December 2017: 91% was reported, and 923 of 1,001 is 92%.")]
    public void Share_ToldWithItsParts_IsFoundWhenTheyGiveAnother(int share, string? sentence) => ToldPack.Of(PeriodsShown.Report, Box with { Unit = Unit.Percent, Areas = [] })
        .With(new ReportedValue("7", "", December, "") { Value = share, Numerator = 923, Denominator = 1001 })
        .Checks("7", December).Select(finding => finding.Sentence).ShouldBe(sentence is null ? [] : [sentence]);

    // 12.25 was told and 12.3 is printed: held against what was told.
    [Theory]
    [InlineData(12.25, 0)]
    [InlineData(12.3, 0)]
    [InlineData(12.2, 1)]
    [InlineData(12.24, 1)]
    public void Share_ToldMoreOrLessExactly_IsHeldAgainstItsOwnDecimals(double share, int findings) => ToldPack.Of(PeriodsShown.Report, Box with { Unit = Unit.Percent, Areas = [], Format = new() { Decimals = 1 } })
        .With(new ReportedValue("7", "", December, "") { Value = (decimal)share, Numerator = 49, Denominator = 400 })
        .Checks("7", December).Count.ShouldBe(findings);

    // Item 13: the city's 17 is between 14 and 17.
    [Theory]
    [InlineData(17, null)]
    [InlineData(18, "December 2017: 18 is not between its areas' 14 and 17.")]
    public void Average_OfTheWhole_LiesBetweenThoseOfItsAreas(int city, string? sentence) => ToldPack.Of(PeriodsShown.Report, Box with { Unit = Unit.Caseload, Areas = ["EAST", "NWC", "SOUTH", "DCSC"] })
        .Values("7", December, city).Areas("7", "", December, ("EAST", 16), ("NWC", 17), ("SOUTH", 17), ("DCSC", 14))
        .Checks("7", December).Select(finding => finding.Sentence).ShouldBe(sentence is null ? [] : [sentence]);

    // Item 10: 607 days beside England's 558; 55.8 would be a lost point, 6,000 another unit.
    [Theory]
    [InlineData(558, 0)]
    [InlineData(60.7, 1)]
    [InlineData(60.8, 0)]
    [InlineData(6070, 1)]
    public void Comparator_TenTimesOff_IsFound(double england, int findings) => ToldPack.Of(PeriodsShown.Report, Box with { Unit = Unit.Days, Areas = [] })
        .Values("7", December, 607).Comparator("7", "england", (decimal)england).Checks("7", December).Count(finding => finding.Code is FindingCode.ComparatorFarOff).ShouldBe(findings);

    // Havering: 15.5% of the 255 looked after children is no whole number of them; of 252 it is 39.
    [Theory]
    [InlineData(255, "May 2017: 15.5% was reported, and no whole number of 255 gives it: 39 is 15.3%, 40 is 15.7%.")]
    [InlineData(252, null)]
    public void Share_OfTheChildrenInCare_IsFoundWhenNoneGivesIt(int of, string? sentence)
    {
        var far = Box with { Code = "LAC_OVER_20M", Unit = Unit.Percent, Areas = [], Polarity = Polarity.Lower, Format = new() { Decimals = 1, Trim = true } };

        ToldPack.Of(PeriodsShown.Report, far).With(new ReportedValue("LAC_OVER_20M", "", "2017-05", "") { Value = 15.5m, Denominator = of })
            .Comparator("LAC_OVER_20M", "same_point_last_year", 16.1m).Target("LAC_OVER_20M", "2017/18", 10)
            .Comment("LAC_OVER_20M", "2017-05", "Better than 16.1% a year ago but short of the 10% target; four in-house carers are planned.")
            .Checks("LAC_OVER_20M", "2017-05").Select(finding => finding.Sentence).ShouldBe(sentence is null ? [] : [sentence]);
    }

    static ToldPack InCare(IndicatorRow rate) => ToldPack
        .Of(PeriodsShown.Report, Box with { Headline = new() { Id = "cic", Label = "In care" }, Rows = [rate, new() { Id = "uasc", Label = "Unaccompanied", Shown = false }] })
        .Values("7", December, 1758).Areas("7", "", December, ("EAST", 521), ("NWC", 539), ("SOUTH", 609), ("DCSC", 80), ("Other Citywide Teams", 9))
        .People("EAST", 2016, 106_000).People("NWC", 2016, 110_896).People("SOUTH", 2016, 69_200);
}
