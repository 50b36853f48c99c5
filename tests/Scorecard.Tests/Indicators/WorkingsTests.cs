using Scorecard.Catalogues;
using Scorecard.Populations;
using Scorecard.Reported;
using static Scorecard.Tests.Indicators.Made;

namespace Scorecard.Tests.Indicators;

public sealed class WorkingsTests
{
    static readonly string[] Areas = ["EAST", "WEST", "CITYWIDE"];

    [Fact]
    public void TotalOf_APartWithoutAValue_LeavesTheToldTotal()
    {
        var total = new Indicator { Code = "T", Name = "T", Calculation = new() { Rule = CalculationRule.TotalOf, Of = ["A", "B"] } };
        var cells = Cells(
            Catalogue(total, new Indicator { Code = "A", Name = "A" }, new Indicator { Code = "B", Name = "B" }),
            new() { Values = [Value("T", "2015-03", 454), Value("A", "2015-04", 1), Value("B", "2015-04", 2), Value("A", "2015-05", 3), Untold("B", "2015-05")] },
            "2015-05");

        (cells["T/series/Mar-15"], cells["T/series/Apr-15"], cells["T/series/May-15"]).ShouldBe(("454", "3", ""));
    }

    [Theory]
    [InlineData(MissingReason.NotApplicable, MissingReason.NotApplicable, "-")]
    [InlineData(MissingReason.NotApplicable, MissingReason.Suppressed, "c")]
    [InlineData(MissingReason.NotAvailable, MissingReason.NotAvailable, "n/a")]
    public void Headline_WhenEveryInputSaysWhyItHasNoValue_SaysItToo(object inside, object outside, string printed)
    {
        var box = new Indicator
        {
            Code = "3",
            Name = "In time",
            Areas = ["EAST", "WEST"],
            Unit = Unit.Percent,
            Polarity = Polarity.Higher,
            YearToDate = new() { Rule = YearToDateRule.Latest },
            Rating = new() { Scheme = RatingScheme.RedAmberGreen },
            Calculation = new() { Rule = CalculationRule.Percent, Numerator = "in", Denominator = "all" },
            Rows =
            [
                new() { Id = "in", Label = "In", Calculation = new() { Rule = CalculationRule.TotalOfAreas } },
                new() { Id = "out", Label = "Out", Calculation = new() { Rule = CalculationRule.TotalOfAreas } },
                new() { Id = "all", Label = "All", Calculation = new() { Rule = CalculationRule.TotalOf, Of = ["in", "out"] } },
            ],
        };
        ReportedValue[] told =
        [
            .. box.Areas!.SelectMany(area => (ReportedValue[])
            [
                new("3", "in", "2017-12", area) { Status = (MissingReason)inside },
                new("3", "out", "2017-12", area) { Status = (MissingReason)outside },
            ]),
        ];
        var target = new Target("3", "", "2017/18", "") { Value = 85 };

        var cells = Cells(Catalogue(box), new() { Values = told, Targets = [target] }, "2017-12");

        (cells["3/all/breakdown/EAST"], cells["3/all/series/Dec-17"]).ShouldBe((printed, printed));
        cells["3/rating"].ShouldBe("No data");
        // A value that was told stands in for it.
        Cells(Catalogue(box), new() { Values = [.. told, Value("3", "2017-12", 90)], Targets = [target] }, "2017-12")["3/rating"].ShouldBe("Green");
    }

    [Fact]
    public void Headline_WithoutItsNumerator_SaysWhy()
    {
        var share = new Indicator { Code = "P", Name = "P", Unit = Unit.Percent, YearToDate = new() { Rule = YearToDateRule.Latest }, Calculation = new() { Rule = CalculationRule.Percent, Numerator = "A", Denominator = "B" } };
        var change = new Indicator { Code = "D", Name = "D", Calculation = new() { Rule = CalculationRule.DifferenceOf, Of = ["A"] } };

        var cells = Cells(
            Catalogue(share, change, new Indicator { Code = "A", Name = "A" }, new Indicator { Code = "B", Name = "B" }),
            new() { Values = [Value("A", "2015-04", 1), Value("B", "2015-04", 2), Untold("A", "2015-05"), Value("B", "2015-05", 4)] },
            "2015-05");

        (cells["P/series/Apr-15"], cells["P/series/May-15"], cells["P/ytd"]).ShouldBe(("50%", "n/a", "50%"));
        cells["D/series/May-15"].ShouldBe("n/a");
        // In April the value before is not known, and nobody said why.
        cells["D/series/Apr-15"].ShouldBe("");
    }

    [Fact]
    public void Rate_OfTheWhole_TakesItsOwnPopulationBeforeThatOfItsAreas()
    {
        var rate = new Indicator { Code = "R", Name = "R", Unit = Unit.RatePer10k, Areas = ["EAST"], Calculation = new() { Rule = CalculationRule.RatePer10k } };

        Cells(
            Catalogue(rate),
            new() { Values = [new("R", "", "2015-04", "") { Numerator = 10 }], Populations = [new("", 2014, "0-17", 2_000), new("EAST", 2014, "0-17", 1_000)] },
            "2015-04")["R/series/Apr-15"].ShouldBe("50");
    }

    [Fact]
    public void Pack_OfAPeriodOfWhichNothingWasTold_SaysSo()
    {
        var catalogue = Catalogue(new Indicator { Code = "X", Name = "X" });
        var facts = new ToldFacts { Values = [Value("X", "2015-04", 1)] };

        Cells(catalogue, facts, "2015-05")["notice"].ShouldBe("Nothing was told or counted for May 2015.");
        Cells(catalogue, facts, "2015-04").ShouldNotContainKey("notice");
        Cells(catalogue, new() { Values = [Untold("X", "2015-05")] }, "2015-05").ShouldNotContainKey("notice");
    }

    [Fact]
    public void Rate_OfAreas_AddsToTheWholeOnlyAndHasNoneWithoutPopulation()
    {
        var box = new Indicator
        {
            Code = "7",
            Name = "In care",
            Areas = Areas,
            Headline = new() { Id = "cic", Label = "Total" },
            Calculation = new() { Rule = CalculationRule.TotalOfAreas },
            Rows =
            [
                new() { Id = "rate", Label = "Rate", Unit = Unit.RatePer10k, Calculation = new() { Rule = CalculationRule.RatePer10k, Numerator = "cic", WholeAdds = "uasc" } },
                new() { Id = "uasc", Label = "UASC", Shown = false },
            ],
        };
        var cells = Cells(
            Catalogue(box),
            new()
            {
                Values = [Value("7", "2017-12", 500, breakdown: "EAST"), Value("7", "2017-12", 300, breakdown: "WEST"), Value("7", "2017-12", 9, breakdown: "CITYWIDE"), Value("7", "2017-12", 191, "uasc")],
                // An estimate of a later year than the period is not for it; of two, the newer counts.
                Populations = [new Population("EAST", 2015, "0-17", 1), new Population("EAST", 2016, "0-17", 100_000), new Population("WEST", 2016, "0-17", 100_000), new Population("WEST", 2018, "0-17", 1)],
            },
            "2017-12");

        (cells["7/series/Dec-17"], cells["7/rate/series/Dec-17"]).ShouldBe(("809", "50"));
        Areas.Select(area => cells[$"7/rate/breakdown/{area}"]).ShouldBe(["50", "30", "-"]);
        cells.Keys.ShouldNotContain("7/uasc/series/Dec-17");
    }

    [Theory]
    [InlineData(BaselineKind.AverageOfPreviousSix, "4")]
    [InlineData(BaselineKind.SumOfPreviousSix, "21")]
    public void Baseline_OfSixMonths_LeavesOutTheReportsOwnAndGoesAcrossTheYearEnd(object kind, string printed)
    {
        var indicator = new Indicator { Code = "X", Name = "X", Baseline = new() { Kind = (BaselineKind)kind, Label = "Before" } };
        var catalogue = Catalogue(indicator) with { Periods = new() { Show = PeriodsShown.BaselineAndReport } };
        var months = new[] { "2015-12", "2016-01", "2016-02", "2016-03", "2016-04", "2016-05" };

        // 21 / 6 = 3.5, up; a month that was not told leaves no baseline, and one told for the run of days stands.
        Cells(catalogue, new() { Values = [.. months.Select((month, i) => Value("X", month, i + 1)), Value("X", "2016-06", 100), Value("X", "2015-11", 100)] }, "2016-06")["X/series/baseline"].ShouldBe(printed);
        Cells(catalogue, new() { Values = [.. months.Skip(1).Select((month, i) => Value("X", month, i + 1))] }, "2016-06")["X/series/baseline"].ShouldBe("");
        Cells(catalogue, new() { Values = [Value("X", "2015-12-01..2016-05-31", 17)] }, "2016-06")["X/series/baseline"].ShouldBe("17");
    }

    [Fact]
    public void Baseline_OfShares_IsPooled()
    {
        var indicator = new Indicator { Code = "X", Name = "X", Unit = Unit.Percent, Baseline = new() { Kind = BaselineKind.AverageOfPreviousSix, Label = "Before" } };
        var catalogue = Catalogue(indicator) with { Periods = new() { Show = PeriodsShown.BaselineAndReport } };

        // Five months of 0 / 1 and one of 100 / 100: 95%, not the mean of the six, 17%.
        Cells(
            catalogue,
            new() { Values = [Share("X", "2017-11", 100, 100), .. Enumerable.Range(6, 5).Select(month => Share("X", $"2017-{month:00}", 0, 1))] },
            "2017-12")["X/series/baseline"].ShouldBe("95%");
    }

    [Fact]
    public void Share_OfNothing_IsNotZero()
    {
        var indicator = new Indicator { Code = "X", Name = "X", Unit = Unit.Percent, YearToDate = new() { Rule = YearToDateRule.RatioOfSums } };

        var cells = Cells(Catalogue(indicator), new() { Values = [Share("X", "2015-04", 0, 0)] }, "2015-04");

        (cells["X/series/Apr-15"], cells["X/ytd"]).ShouldBe(("-", "-"));
    }

    [Fact]
    public void Pack_FactsInAnyOrder_IsTheSame()
    {
        var indicators = Enumerable.Range(0, 4).Select(i => new Indicator { Code = $"I{i}", Name = $"I{i}", YearToDate = new() { Rule = YearToDateRule.Sum }, Polarity = Polarity.Lower, Rating = new() { Scheme = RatingScheme.RedAmberGreen, TolerancePercent = 5 }, Trend = new() { Rule = TrendRule.BetterIsUp } }).ToArray();
        var values = indicators.SelectMany((indicator, i) => Enumerable.Range(3, 6).Select(month => Value(indicator.Code, $"2015-{month:00}", (month * 7 + i * 3) % 11))).ToList();
        var targets = indicators.Select((indicator, i) => new Target(indicator.Code, "", "2015/16", "") { Value = 20 + i }).ToList();
        var expected = Cells(Catalogue(indicators), new() { Values = values, Targets = targets }, "2015-08");

        for (var seed = 0; seed < 50; seed++)
        {
            var dice = new Random(seed);
            var shuffled = new ToldFacts { Values = [.. values.OrderBy(_ => dice.Next())], Targets = [.. targets.OrderBy(_ => dice.Next())] };

            Cells(Catalogue(indicators), shuffled, "2015-08").ShouldBe(expected);
        }
    }
}
