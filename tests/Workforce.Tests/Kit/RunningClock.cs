namespace Workforce.Tests.Kit;

/// <summary>A clock that goes on from any instant it is set to; timers and what is measured run as always.</summary>
sealed class RunningClock(DateTimeOffset start) : TimeProvider
{
    long began = System.GetTimestamp();

    DateTimeOffset from = start;

    public override DateTimeOffset GetUtcNow() => from + System.GetElapsedTime(Interlocked.Read(ref began));

    public void Set(DateTimeOffset now) => (from, began) = (now, System.GetTimestamp());
}
