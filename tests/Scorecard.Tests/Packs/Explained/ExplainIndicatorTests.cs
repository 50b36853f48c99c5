using Scorecard.Catalogues;
using Scorecard.Indicators;
using Scorecard.Packs.Evaluation;
using Scorecard.Packs.Explained;
using Scorecard.Reported;
using Scorecard.Tests.Kit;
using static Scorecard.Tests.Indicators.Made;

namespace Scorecard.Tests.Packs.Explained;

public sealed class ExplainIndicatorTests
{
    static readonly Target Ninety = new("SEEN", "", "2017/18", "") { Value = 90 };

    static readonly Catalogue Seen = Catalogue(
        new Indicator
        {
            Code = "SEEN",
            Name = "Seen",
            Unit = Unit.Percent,
            Polarity = Polarity.Higher,
            Headline = new() { Id = "pct", Label = "%" },
            Calculation = new() { Rule = CalculationRule.Percent, Numerator = "seen", Denominator = "all" },
            Rows =
            [
                new() { Id = "seen", Label = "Seen", Calculation = new() { Rule = CalculationRule.TotalOfAreas } },
                new() { Id = "all", Label = "All" },
            ],
            Areas = ["EAST", "WEST"],
            YearToDate = new() { Rule = YearToDateRule.RatioOfSums },
            Target = new() { Kind = TargetKind.Fixed },
            Rating = new() { Scheme = RatingScheme.RedAmberGreen, TolerancePercent = 5 },
            Trend = new() { Rule = TrendRule.BetterIsUp },
        });

    static readonly ReportedValue East = Value("SEEN", "2017-05", 30, "seen", "EAST");

    static readonly ReportedValue[] Figures =
        [East, Value("SEEN", "2017-05", 50, "seen", "WEST"), Value("SEEN", "2017-05", 90, "all"), Value("SEEN", "2017-04", 70, "seen"), Value("SEEN", "2017-04", 80, "all")];

    [Fact]
    public void Of_AShareOfAreas_GoesDownToWhatWasToldByWhom()
    {
        var told = new ToldVersion { Fact = East, Version = 1, Withdrawn = false, RecordedAt = new(2017, 6, 2, 23, 30, 0, TimeSpan.Zero), RecordedBy = "analyst", Source = "values.csv" };

        var cells = Explained(Seen, new() { Values = Figures, Targets = [Ninety] }, "2017-05", "SEEN", told);

        var may = cells["SEEN/series/May-17"];
        (may.Printed, may.Value).ShouldBe(("89%", 80m / 90 * 100));
        may.Steps.ShouldBe(
        [
            "numerator / denominator in per cent: 80 / 90 × 100 = 88.888888888889",
            "  seen, May-17: 80",
            "    the sum of its areas = 80",
            "      seen, EAST, May-17: 30",
            // London's day.
            "        30, told by analyst on 3 June 2017, from values.csv",
            "      seen, WEST, May-17: 50",
            "        50, from the catalogue's folder",
            "  all, May-17: 90",
            "    90, from the catalogue's folder",
        ]);
        cells["SEEN/ytd"].Steps.ShouldBe(["the sum of numerators / the sum of denominators: (70 + 80) / (80 + 90) = 88.235294117647"]);
        cells["SEEN/target"].Steps.ShouldBe(["90 for 2017/18, from the catalogue's folder"]);
        cells["SEEN/rating"].Steps.ShouldBe(
        [
            "the year to date, 88.235294117647, against the target of 90; higher is better",
            "1.76 below target, 1.96% of target: missed",
            "tolerance: 5% of the target, 4.5; at exactly that it is within",
            "red_amber_green: Amber",
        ]);
        cells["SEEN/trend"].Steps.ShouldBe(["May-17, 88.888888888889, against the period before, 87.5", "better_is_up; higher is better"]);
    }

    [Fact]
    public void Of_ARate_NamesItsPopulations()
    {
        var rate = new Indicator { Code = "R", Name = "R", Unit = Unit.RatePer10k, Areas = ["EAST", "WEST"], Calculation = new() { Rule = CalculationRule.RatePer10k } };

        var cells = Explained(
            Catalogue(rate),
            new() { Values = [new("R", "", "2017-05", "") { Numerator = 30 }], Populations = [new("EAST", 2016, "0-17", 1_000), new("WEST", 2015, "0-17", 2_000)] },
            "2017-05",
            "R");

        cells["R/series/May-17"].Steps.ShouldBe(
        [
            "count per 10,000 of the population: 30 / 3000 × 10,000 = 100",
            "  numerator 30, from the catalogue's folder",
            "  population of EAST, 2016: 1000, from the catalogue's folder",
            "  population of WEST, 2015: 2000, from the catalogue's folder",
        ]);
        cells["R/rating"].Steps[0].ShouldBe("the scheme data_only rates nothing");
    }

    /// <summary>Every cell of every published report has its steps, and the exact number of what prints one.</summary>
    [Theory]
    [InlineData("haringey-2015", "2015-08")]
    [InlineData("birmingham-2017", "2017-12")]
    [InlineData("cambridgeshire-2012", "2012/13-Q1")]
    [InlineData("haringey-2010", "2010-01")]
    [InlineData("havering-2017", "2017-05")]
    public void Of_EveryIndicatorOfAPublishedReport_LeavesNoCellOut(string report, string period)
    {
        var folder = PublishedReports.Open(report);
        var evaluator = new Evaluator(folder.Catalogue, new FactBook(folder.Facts), ToldPack.PeriodOf(period));
        foreach (var indicator in folder.Catalogue.Indicators)
        {
            var evaluated = evaluator.Of(indicator);
            var cells = new ExplainIndicator(evaluator, ToldPack.PeriodOf(period), new(folder, [])).Of(evaluated).ToList();

            cells.Select(cell => cell.Cell).ShouldBe(evaluated.Cells.Where(cell => !cell.Id!.Contains("/symbol/") || cell.Text != "").Select(cell => cell.Id), ignoreOrder: true);
            cells.Where(cell => cell.Steps.Count == 0 && !cell.Cell.EndsWith("/commentary", StringComparison.Ordinal)).ShouldBeEmpty();
        }
    }

    static Dictionary<string, ExplainedCell> Explained(Catalogue catalogue, ToldFacts facts, string report, string code, params ToldVersion[] told)
    {
        var period = ToldPack.PeriodOf(report);
        var evaluator = new Evaluator(catalogue, new FactBook(facts), period);
        return new ExplainIndicator(evaluator, period, new Provenance(new(catalogue, "", facts), told))
            .Of(evaluator.Of(catalogue.Indicators.Single(indicator => indicator.Code == code))).ToDictionary(cell => cell.Cell);
    }
}
