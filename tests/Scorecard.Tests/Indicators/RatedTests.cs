using System.Globalization;
using Scorecard.Catalogues;
using Scorecard.Indicators;
using Scorecard.Reported;

namespace Scorecard.Tests.Indicators;

public sealed class RatedTests
{
    static readonly Rating Five = new() { Scheme = RatingScheme.RedAmberGreen, TolerancePercent = 5 };

    [Theory]
    [InlineData("90", "Green")]
    [InlineData("90.1", "Green")]
    [InlineData("89.999", "Amber")]
    [InlineData("85.5", "Amber")]
    [InlineData("85.499", "Red")]
    public void Of_HigherIsBetter_IsAmberUpToExactlyTheTolerance(string value, string word) => Word(Five, Polarity.Higher, value, 90).ShouldBe(word);

    [Theory]
    [InlineData("420", "Green")]
    [InlineData("441", "Amber")]
    [InlineData("441.0001", "Red")]
    public void Of_LowerIsBetter_IsAmberUpToExactlyTheTolerance(string value, string word) => Word(Five, Polarity.Lower, value, 420).ShouldBe(word);

    [Theory]
    [InlineData(null, "0", "Green")]
    [InlineData(null, "1", "Red")]
    [InlineData("2", "2", "Amber")]
    [InlineData("2", "2.01", "Red")]
    public void Of_ATargetOfZero_OnlyPointsMeanAnything(string? points, string value, string word) =>
        Word(Five with { TolerancePoints = points is null ? null : decimal.Parse(points, CultureInfo.InvariantCulture) }, Polarity.Lower, value, 0).ShouldBe(word);

    [Theory]
    [InlineData("11", "Ok")]
    [InlineData("11.1", "Warning")]
    [InlineData("16", "Warning")]
    [InlineData("16.01", "Alert")]
    public void Of_AnExplicitThreshold_IsRedOnlyBeyondIt(string value, string word) =>
        Word(new() { Scheme = RatingScheme.AlertWarningOk, RedBeyond = 16, TolerancePercent = 5 }, Polarity.Lower, value, 11).ShouldBe(word);

    [Theory]
    [InlineData("98", "OnTarget")]
    [InlineData("97.99", "Worse")]
    [InlineData("102", "OnTarget")]
    [InlineData("102.01", "Better")]
    public void Of_DiamondPlusCircle_IsOnTargetAtExactlyTheToleranceEitherWay(string value, string word) =>
        Word(new() { Scheme = RatingScheme.DiamondPlusCircle, TolerancePercent = 2 }, Polarity.Higher, value, 100).ShouldBe(word);

    [Theory]
    [InlineData("320", null, "Green")]
    [InlineData("321", Direction.Improved, "Amber")]
    [InlineData("321", Direction.Worsened, "Red")]
    [InlineData("321", Direction.Same, "Red")]
    [InlineData("321", null, "NoData")]
    public void Of_TargetAndDirection_ForgivesOnlyWhatImproves(string value, object? direction, string word) =>
        Rated.Of(new() { Scheme = RatingScheme.TargetAndDirection }, Polarity.Lower, decimal.Parse(value, CultureInfo.InvariantCulture), Target(320), (Direction?)direction).Word.ToString().ShouldBe(word);

    [Fact]
    public void Of_NoTargetOrNoValue_IsNeverRed()
    {
        Rated.Of(Five, Polarity.Lower, 5, null, null).Word.ShouldBe(RatingWord.DataOnly);
        Rated.Of(Five, Polarity.Lower, 5, Target(null) with { Text = "n/a" }, null).Word.ShouldBe(RatingWord.DataOnly);
        Rated.Of(Five, Polarity.Lower, null, Target(3), null).Word.ShouldBe(RatingWord.NoData);
        Rated.Of(new(), Polarity.Lower, 5, Target(3), null).Word.ShouldBe(RatingWord.DataOnly);
    }

    [Fact]
    public void Of_AnOutcomeThatWasTold_IsTheRating()
    {
        Rated.Of(Five, Polarity.Higher, null, Target(null) with { Outcome = TargetOutcome.Met }, null).Word.ShouldBe(RatingWord.Green);
        Rated.Of(Five, Polarity.Higher, 1, Target(null) with { Outcome = TargetOutcome.Missed }, null).Word.ShouldBe(RatingWord.Red);
    }

    [Fact]
    public void Of_AValueAndATarget_TellsTheDistanceBothWays()
    {
        var rated = Rated.Of(Five, Polarity.Higher, 78.45m, Target(82), null);

        rated.Points.ShouldBe(-3.55m);
        Numbers.Round(rated.Percent!.Value, 2).ShouldBe(-4.33m);
        Rated.Of(Five, Polarity.Lower, 1, Target(0), null).Percent.ShouldBeNull();
    }

    static string Word(Rating rule, Polarity polarity, string value, decimal target) => Rated.Of(rule, polarity, decimal.Parse(value, CultureInfo.InvariantCulture), Target(target), null).Word.ToString();

    static Target Target(decimal? value) => new("X", "", "2015/16", "") { Value = value };
}
