using Scorecard.Protos.Caseloads.V1;

namespace AllInOne.Figures;

/// <summary>
/// An instance that has only just started, or an import that has only just ended, needs a moment until everything told is
/// in the figures. A command waits for it; what is still stale then is printed as stale.
/// </summary>
static class Settled
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static async Task<T> Read<T>(Func<Task<T>> read, Func<T, Reading> reading, CancellationToken cancel)
    {
        var begun = TimeProvider.System.GetTimestamp();
        while (true)
        {
            var answer = await read();
            if (!reading(answer).Stale || TimeProvider.System.GetElapsedTime(begun) > Patience) return answer;
            await Task.Delay(TimeSpan.FromMilliseconds(100), cancel);
        }
    }
}
