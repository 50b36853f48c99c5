using Dashboard.Charts;
using FsCheck;
using FsCheck.Fluent;

namespace Dashboard.Tests.Charts;

public sealed class ScaleTests
{
    [Fact]
    public void Over_AnyValues_TakesThemInWithFewRoundSteps() => Prop.ForAll(
        Gen.Choose(-1_000_000, 1_000_000).Select(value => value / 100m).NonEmptyListOf().ToArbitrary(),
        values =>
        {
            var scale = Scale.Over(values, fromZero: false);
            return scale.Ticks.Count is >= 2 and <= 8 && scale.Low <= values.Min() && scale.High >= values.Max() && values.All(value => scale.Share(value) is >= 0 and <= 1);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Over_OneValueTwice_StillHasTwoEnds()
    {
        // Act
        var scale = Scale.Over([0, 0], fromZero: true);

        // Assert
        scale.High.ShouldBeGreaterThan(scale.Low);
    }
}
