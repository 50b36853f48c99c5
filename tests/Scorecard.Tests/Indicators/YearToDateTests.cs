using Scorecard.Catalogues;
using static Scorecard.Tests.Indicators.Made;

namespace Scorecard.Tests.Indicators;

public sealed class YearToDateTests
{
    [Theory]
    [InlineData(YearToDateRule.Latest, "30")]
    [InlineData(YearToDateRule.CumulativeActual, "30")]
    [InlineData(YearToDateRule.Sum, "40")]
    [InlineData(YearToDateRule.None, "")]
    public void Of_AMonthWithoutAValue_LeavesItOut(object rule, string printed)
    {
        var indicator = new Indicator { Code = "X", Name = "X", YearToDate = new() { Rule = (YearToDateRule)rule } };

        // March is the baseline: 1,000 would show.
        Cells(Catalogue(indicator), new() { Values = [Value("X", "2015-03", 1000), Value("X", "2015-04", 10), Value("X", "2015-05", 30), Untold("X", "2015-06")] }, "2015-06")["X/ytd"]
            .ShouldBe(printed);
    }

    [Fact]
    public void Of_RatioOfSums_LeavesOutMonthsWithoutBoth()
    {
        var indicator = new Indicator { Code = "X", Name = "X", Unit = Unit.Percent, Format = new() { Decimals = 1 }, YearToDate = new() { Rule = YearToDateRule.RatioOfSums } };

        // (2 + 5 + 5) / (14 + 18 + 17), with March and a month that told only a percentage left out.
        Cells(
            Catalogue(indicator),
            new() { Values = [Share("X", "2015-03", 9, 9), Share("X", "2015-04", 2, 14), Share("X", "2015-05", 5, 18), Share("X", "2015-06", 5, 17), Value("X", "2015-07", 90), Untold("X", "2015-08")] },
            "2015-08")["X/ytd"].ShouldBe("24.5%");
    }

    [Fact]
    public void Of_WeightedMean_LeavesOutAMonthWithItsWeight()
    {
        var days = new Indicator { Code = "D", Name = "Days", Unit = Unit.Days, YearToDate = new() { Rule = YearToDateRule.WeightedMean, Weight = "N" } };

        Cells(
            Catalogue(days, new Indicator { Code = "N", Name = "Number" }),
            new()
            {
                Values =
                [
                    Value("D", "2015-03", 500), Value("D", "2015-04", 708), Value("D", "2015-05", 349), Value("D", "2015-06", 346), Untold("D", "2015-07"),
                    Value("N", "2015-03", 2), Value("N", "2015-04", 2), Value("N", "2015-05", 4), Value("N", "2015-06", 2), Value("N", "2015-07", 1),
                ],
            },
            "2015-08")["D/ytd"].ShouldBe("438");
    }

    [Theory]
    [InlineData(451, "-5 (-1%)")]
    [InlineData(446, "0 (0%)")]
    [InlineData(0, "+446")]
    public void Of_NetSinceOutturn_PrintsTheChangeInPerCentOfIt(int outturn, string printed)
    {
        var net = new Indicator
        {
            Code = "NET",
            Name = "Net",
            Format = new() { Sign = true },
            Calculation = new() { Rule = CalculationRule.DifferenceOf, Of = ["CIC"] },
            YearToDate = new() { Rule = YearToDateRule.NetSinceOutturn },
        };

        Cells(
            Catalogue(new Indicator { Code = "CIC", Name = "In care" }, net),
            new() { Values = [Value("CIC", "2015-04", 450), Value("CIC", "2015-05", 446)], Comparators = [new("CIC", "", "prev_year", "") { Value = outturn }] },
            "2015-05")["NET/ytd"].ShouldBe(printed);
    }

    [Fact]
    public void Of_TheFirstMonthOfAYear_IsThatMonth()
    {
        var indicator = new Indicator { Code = "X", Name = "X", YearToDate = new() { Rule = YearToDateRule.Sum } };

        Cells(Catalogue(indicator), new() { Values = [Value("X", "2015-03", 7), Value("X", "2015-04", 5)] }, "2015-04")["X/ytd"].ShouldBe("5");
        Cells(Catalogue(indicator), new() { Values = [Value("X", "2015-03", 7)] }, "2015-04")["X/ytd"].ShouldBe("");
    }
}
