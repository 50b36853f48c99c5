using System.Globalization;
using Scorecard.Packs.Formats.Charts;

namespace Scorecard.Tests.Packs.Formats.Charts;

public sealed class AxisTests
{
    [Theory]
    [InlineData("446 457 420", false, "410 420 430 440 450 460")]
    [InlineData("3 8 5", false, "0 2 4 6 8 10")]
    [InlineData("62.5 100", false, "60 70 80 90 100")]
    [InlineData("1 2", true, "0 1 2")]
    [InlineData("0.31 1.8", true, "0 0.5 1 1.5 2")]
    [InlineData("-12 6", true, "-15 -10 -5 0 5 10")]
    [InlineData("-7 -3", true, "-8 -6 -4 -2 0")]
    [InlineData("5", true, "0 1 2 3 4 5")]
    [InlineData("7", false, "5 6 7 8 9")]
    [InlineData("0 0", true, "0 1")]
    [InlineData("1000000 3", true, "0 200000 400000 600000 800000 1000000")]
    [InlineData("", true, "0 1")]
    public void Over_Values_TakesThemInAtRoundSteps(string values, bool bars, string ticks)
    {
        var axis = Axis.Over([.. values.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(value => decimal.Parse(value, CultureInfo.InvariantCulture))], fromZero: bars, room: !bars);

        string.Join(' ', axis.Ticks.Select(tick => tick.ToString("0.##", CultureInfo.InvariantCulture))).ShouldBe(ticks);
    }

    [Theory]
    [InlineData(410, 0)]
    [InlineData(460, 1)]
    [InlineData(435, 0.5)]
    public void Share_OfAValue_IsItsPlaceBetweenTheEnds(int value, double share) => new Axis([410, 435, 460]).Share(value).ShouldBe((decimal)share);
}
