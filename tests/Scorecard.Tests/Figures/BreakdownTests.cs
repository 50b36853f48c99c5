using Scorecard.Figures;

namespace Scorecard.Tests.Figures;

public sealed class BreakdownTests
{
    [Fact]
    public void Sum_ARecordInTwoTeams_CountsOnceInEachAndOnceInAll() =>
        Figure.Sum("m", [Unit("A", "N", "East"), Unit("A", "S", "East"), Unit("B", "S", null)]).Select(figure => $"{figure.Breakdown} {figure.Numerator}").Order(StringComparer.Ordinal)
            .ShouldBe([" 2", "area=(no area) 1", "area=East 1", "team=N 1", "team=S 2"]);

    [Fact]
    public void Sum_SeveralKeys_StandTogetherWhereEachIsTold() =>
        Figure.Sum("m", [Unit("A", null, null, "x", "1"), Unit("B", null, null, "x", "2"), Unit("C", null, null, null, "2")])
            .Where(figure => figure.Breakdown.Parts.Any(part => part.Key is "reason")).Select(figure => $"{figure.Breakdown} {figure.Numerator}")
            .ShouldBe(["reason=x;waiting=1 1", "reason=x;waiting=2 1"]);

    [Theory]
    [InlineData("")]
    [InlineData("a=b")]
    [InlineData("(no team)")]
    [InlineData(null)]
    public void Key_OfAnyValue_ReadsBack(string? value)
    {
        var breakdown = Breakdown.Of(Breakdown.Team, value);

        Breakdown.ReadKey(breakdown.Key).Parts.ShouldBe(breakdown.Parts);
    }

    [Theory]
    [InlineData(2, 3, 1, "0.6667")]
    [InlineData(1, 17000, 10000, "0.5882")]
    [InlineData(1, 32, 1, "0.0313")]
    [InlineData(-1, 32, 1, "-0.0313")]
    [InlineData(3, 0, 1, "")]
    public void Value_OfAFigure_RoundsHalfAwayFromZero(long numerator, long denominator, long scale, string value) =>
        FigureValue.Text(new("m", Breakdown.Whole, numerator, denominator), scale).ShouldBe(value);

    static CountedUnit Unit(string record, string? team, string? area, string? reason = null, string? waiting = null) =>
        new(record, team, area, waiting is null ? [] : [new("reason", reason), new("waiting", waiting)], 1, 1);
}
