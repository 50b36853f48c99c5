using Dashboard.Months;
using Dashboard.Packs;
using Scorecard.Protos.Figures.V1;

namespace Dashboard.Tests.Months;

public sealed class FindingTests
{
    static readonly ShownMeasure Agency = new("agency", "agency share", MeasureForm.Share, "workers");

    [Theory]
    [InlineData(20, 27, "Agency share rose from 20.0% in Oct-26 to 27.0% in Nov-26")]
    [InlineData(27, 20, "Agency share fell from 27.0% in Oct-26 to 20.0% in Nov-26")]
    [InlineData(20, 20, "Agency share: 20.0% in Nov-26, as in Oct-26")]
    public void Of_TwoMonths_SaysWhichWayItWent(int before, int now, string title) =>
        Finding.Of(Agency, Months((before, 100), (now, 100)), Part.Authority).ShouldBe(title);

    [Fact]
    public void Of_NoFigureYet_SaysWhatItNeeds()
    {
        var months = new MonthEnds([Month("2026-11", new Figure { Measure = "agency", Needs = { "worker_register.csv" } })], new Dictionary<string, Measure>());

        Finding.Of(Agency, months, Part.Authority).ShouldBe("Agency share: needs worker_register.csv");
    }

    [Fact]
    public void Of_AreaWithoutStaffAtFirst_BeginsWhereThereIsAFigure() =>
        Finding.Of(Agency, Months((0, 0), (1, 8)), Part.Authority).ShouldBe("Agency share: 12.5% in Nov-26");

    [Theory]
    [InlineData(49, 400, "12.3%")]
    [InlineData(0, 400, "0.0%")]
    public void Figure_HalfOfATenth_IsRoundedUp(int numerator, int denominator, string printed) =>
        Agency.Figure(new(numerator, denominator, null)).Text.ShouldBe(printed);

    [Fact]
    public void Figure_NobodyToCountAmong_IsNoZero()
    {
        Agency.Figure(new(0, 0, null)).Text.ShouldBe("–");
        Agency.Figure(Measured.Lacking(["supervision.csv"])).Text.ShouldBe("needs supervision.csv");
    }

    [Fact]
    public void Of_CountedInHundredths_SaysWholeUnits() =>
        new ShownMeasure("x", "x", MeasureForm.Share, "full-time equivalents", 100).From(new(3150, 14_050, null)).Text.ShouldBe("31.5 of 140.5 full-time equivalents");

    static MonthEnds Months((int Numerator, int Denominator) before, (int Numerator, int Denominator) now) => new(
        [Month("2026-10", Counted(before)), Month("2026-11", Counted(now))], new Dictionary<string, Measure>());

    static Figure Counted((int Numerator, int Denominator) figure) => new() { Measure = "agency", Numerator = figure.Numerator, Denominator = figure.Denominator };

    static MonthEnd Month(string period, Figure figure) => new(PackPeriod.Of(period), new() { AsAt = period + "-30", Figures = { figure } });
}
