using Scorecard.Catalogues;
using Scorecard.Publishing;
using static Scorecard.Tests.Indicators.Made;

namespace Scorecard.Tests.Publishing;

public sealed class CountedCellsTests
{
    [Fact]
    public void Measures_OfACell_AreThoseBehindIt()
    {
        var catalogue = Catalogue(
            new Indicator { Code = "A", Name = "A", Measure = "missing_children" },
            new Indicator { Code = "B", Name = "B" },
            new Indicator { Code = "SUM", Name = "Sum", Calculation = new() { Rule = CalculationRule.TotalOf, Of = ["A", "B"] } },
            new Indicator { Code = "MEAN", Name = "Mean", YearToDate = new() { Rule = YearToDateRule.WeightedMean, Weight = "A" } }) with
        {
            Tables = [new() { Id = "caseload", Title = "Caseload", Computed = ComputedTable.TeamCaseload }],
        };
        var counted = new CountedCells(catalogue);

        counted.Measures("A/ytd").ShouldBe(["missing_children"]);
        counted.Measures("SUM/series/Aug-15").ShouldBe(["missing_children"]);
        counted.Measures("MEAN/ytd").ShouldBe(["missing_children"]);
        counted.Measures("B/series/Aug-15").ShouldBeEmpty();
        counted.Measures("caseload/North/average").ShouldBe(["team_caseload"]);
        counted.Measures("notice").ShouldBeEmpty();
    }
}
