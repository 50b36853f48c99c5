using Scorecard.Records.Hearing;

namespace Records.Tests.Hearing;

public sealed class TenthsTests
{
    [Fact]
    public void Reaches_ALongLog_SaysItAtTheStartEachTenthAndTheEnd()
    {
        var tenths = new Tenths(12_345);

        Enumerable.Range(0, 12_346).Where(seq => tenths.Reaches(seq)).ShouldBe([0, 1235, 2469, 3704, 4938, 6173, 7407, 8642, 9876, 11111, 12345]);
    }

    [Fact]
    public void Reaches_ALogThatGrewMeanwhile_SaysNothingMore()
    {
        var tenths = new Tenths(100);

        new long[] { 0, 100, 150, 10_000 }.Where(tenths.Reaches).ShouldBe([0, 100]);
    }

    [Fact]
    public void Reaches_AnEmptyLog_SaysItOnce() => new long[] { 0, 0 }.Count(new Tenths(0).Reaches).ShouldBe(1);
}
