using AllInOne.Instance;
using Scorecard.Protos.Caseloads.V1;
using Scorecard.Protos.Records.V1;

namespace AllInOne.Figures;

/// <summary>
/// An instance that has only just started, or an import that has only just ended, needs a while until everything told is
/// in the figures. A command waits for it; what is still stale then is printed as stale.
/// </summary>
static class Settled
{
    /// <summary>Live figures follow at once.</summary>
    public static Task<T> Read<T>(Func<Task<T>> read, Func<T, Reading> reading, CancellationToken cancel) =>
        Read(read, answer => reading(answer).Stale, TimeSpan.FromSeconds(30), cancel);

    /// <summary>Figures of whole periods follow when all records of an import have been heard.</summary>
    public static Task<T> Counted<T>(Func<Task<T>> read, Func<T, bool> stale, CancellationToken cancel) => Read(read, stale, TimeSpan.FromMinutes(5), cancel);

    /// <summary>How far the figures must be: everything that was written before the command.</summary>
    public static async Task<IReadOnlyList<Receipt>> Heads(this Connection connection, CancellationToken cancel) =>
        [.. new[] { await connection.HeadOfIntake(cancel), await connection.HeadOfWorkforce(cancel) }.OfType<Receipt>()];

    public static Task SayAsAt(string asAt, bool stale) =>
        Console.Error.WriteLineAsync($"As at {asAt}.{(stale ? " Stale: what was written last is not counted yet." : "")}");

    static async Task<T> Read<T>(Func<Task<T>> read, Func<T, bool> stale, TimeSpan patience, CancellationToken cancel)
    {
        var begun = TimeProvider.System.GetTimestamp();
        while (true)
        {
            var answer = await read();
            if (!stale(answer) || TimeProvider.System.GetElapsedTime(begun) > patience) return answer;
            await Task.Delay(TimeSpan.FromMilliseconds(100), cancel);
        }
    }
}
