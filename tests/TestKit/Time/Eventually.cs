using System.Diagnostics;

namespace Scorecard.TestKit.Time;

/// <summary>Waits for the thing itself, in real time: servers and processes know no other.</summary>
public static class Eventually
{
    static readonly TimeSpan Look = TimeSpan.FromMilliseconds(10);

    public static Task Holds(Func<bool> condition, string what, TimeSpan? limit = null) =>
        Holds(() => Task.FromResult(condition()), what, limit);

    /// <exception cref="TimeoutException">It did not come to hold within the limit, by default 30 s.</exception>
    public static async Task Holds(Func<Task<bool>> condition, string what, TimeSpan? limit = null)
    {
        var started = Stopwatch.GetTimestamp();
        while (!await condition())
        {
            if (Stopwatch.GetElapsedTime(started) > (limit ?? TimeSpan.FromSeconds(30))) throw new TimeoutException($"It did not happen in time: {what}.");
            await Task.Delay(Look);
        }
    }
}
