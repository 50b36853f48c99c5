using Scorecard.Catalogues;
using Scorecard.Periods;
using Scorecard.Signals;

namespace Scorecard.Tests.Signals;

public sealed class ChartTitlesTests
{
    [Theory]
    [InlineData(451, 446, 420, "Children in care fell to 446 in August 2015, 26 above the target of 420")]
    [InlineData(410, 415, 420, "Children in care rose to 415 in August 2015, 5 below the target of 420, which it meets")]
    [InlineData(420, 420, 420, "Children in care stayed at 420 in August 2015, on the target of 420")]
    public void Title_OfACount_SaysWhichWayAndHowFar(int before, int latest, int target, string title) =>
        ChartTitles.Of(Indicator(Polarity.Lower), Period.Month(2015, 8), before, latest, target).ShouldBe(title);

    [Fact]
    public void Title_WithoutATargetOrAMonthBefore_SaysTheValue() =>
        ChartTitles.Of(Indicator(Polarity.None), Period.Month(2015, 8), null, 446, null).ShouldBe("Children in care was 446 in August 2015");

    [Fact]
    public void Title_WithoutPolarity_DoesNotSayWhetherItMeets() =>
        ChartTitles.Of(Indicator(Polarity.None), Period.Month(2015, 8), 400, 410, 420).ShouldBe("Children in care rose to 410 in August 2015, 10 below the target of 420");

    // 78.449 and 78.451 both print as 78.45: a reader sees no change.
    [Fact]
    public void Title_OfAShare_ComparesWhatIsPrinted()
    {
        var share = Indicator(Polarity.Higher) with { Name = "Referrals assessed.", Unit = Unit.Percent, Format = new() { Decimals = 2 }, Target = new() { Decimals = 0 } };

        ChartTitles.Of(share, Period.QuarterOf(new(2012, 6, 30)), 78.449m, 78.451m, 82)
            .ShouldBe("Referrals assessed stayed at 78.45% in Quarter 1 2012/13, 3.55 points below the target of 82%");
    }

    static Indicator Indicator(Polarity polarity) => new() { Code = "A", Name = "Children in care", Polarity = polarity };
}
