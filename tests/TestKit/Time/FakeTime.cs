namespace Scorecard.TestKit.Time;

/// <summary>A clock that stands still until it is moved; timers fire, in order of their time, while it moves.</summary>
public sealed class FakeTime(DateTimeOffset start) : TimeProvider
{
    readonly Lock gate = new();

    readonly List<FakeTimer> timers = [];

    DateTimeOffset now = start;

    long ticks;

    public FakeTime() : this(new DateTimeOffset(2026, 10, 31, 12, 0, 0, TimeSpan.Zero))
    {
    }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow()
    {
        lock (gate) return now;
    }

    public override long GetTimestamp()
    {
        lock (gate) return ticks;
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new FakeTimer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Time passes: the clock and what is measured both move.</summary>
    public void Advance(TimeSpan by)
    {
        long target;
        lock (gate) target = ticks + by.Ticks;
        while (NextDue(target) is { } timer) timer.Fire();
        lock (gate) MoveTo(target);
    }

    /// <summary>Someone sets the clock, forward or back. No time passes.</summary>
    public void Set(DateTimeOffset clock)
    {
        lock (gate) now = clock;
    }

    /// <summary>How many timers wait: a test that needs one to be set before it moves the clock looks here.</summary>
    public int Waiting
    {
        get
        {
            lock (gate) return timers.Count;
        }
    }

    internal void Schedule(FakeTimer timer, TimeSpan due)
    {
        lock (gate)
        {
            timers.Remove(timer);
            timer.DueAt = ticks + due.Ticks;
            if (due != Timeout.InfiniteTimeSpan) timers.Add(timer);
        }
    }

    FakeTimer? NextDue(long target)
    {
        lock (gate)
        {
            var next = timers.Where(timer => timer.DueAt <= target).MinBy(timer => timer.DueAt);
            if (next is null) return null;
            timers.Remove(next);
            MoveTo(Math.Max(ticks, next.DueAt));
            return next;
        }
    }

    void MoveTo(long target)
    {
        now += TimeSpan.FromTicks(target - ticks);
        ticks = target;
    }
}
