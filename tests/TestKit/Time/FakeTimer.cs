namespace Scorecard.TestKit.Time;

sealed class FakeTimer(FakeTime time, Action callback) : ITimer
{
    TimeSpan every = Timeout.InfiniteTimeSpan;

    public long DueAt { get; set; }

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        every = period > TimeSpan.Zero ? period : Timeout.InfiniteTimeSpan;
        time.Schedule(this, dueTime);
        if (dueTime == TimeSpan.Zero) Fire();
        return true;
    }

    public void Fire()
    {
        time.Schedule(this, every);
        callback();
    }

    public void Dispose() => time.Schedule(this, Timeout.InfiniteTimeSpan);

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }
}
