using Scorecard.TestKit.Time;

namespace TestKit.Tests;

public sealed class FakeTimeTests
{
    [Fact]
    public void Advance_PastSeveralTimers_FiresThemInOrderAtTheirOwnInstant()
    {
        var time = new FakeTime();
        var start = time.GetUtcNow();
        var fired = new List<(string, TimeSpan)>();
        using var late = time.CreateTimer(_ => fired.Add(("late", time.GetUtcNow() - start)), null, TimeSpan.FromSeconds(3), Timeout.InfiniteTimeSpan);
        using var every = time.CreateTimer(_ => fired.Add(("every", time.GetUtcNow() - start)), null, TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(2));

        time.Advance(TimeSpan.FromSeconds(4));

        fired.ShouldBe([("every", TimeSpan.FromSeconds(2)), ("late", TimeSpan.FromSeconds(3)), ("every", TimeSpan.FromSeconds(4))]);
    }

    [Fact]
    public void Set_ClockBack_NoTimePasses()
    {
        var time = new FakeTime();
        var before = time.GetTimestamp();

        time.Set(time.GetUtcNow().AddDays(-1));

        time.GetElapsedTime(before).ShouldBe(TimeSpan.Zero);
    }
}
