using System.CommandLine;
using AllInOne.Instance;
using Scorecard.Protos.Records.V1;

namespace AllInOne.Weekly;

/// <summary>What a week is asked by.</summary>
sealed class WeeklyOptions
{
    public Option<string?> Week { get; } = new("--week") { Description = "An ISO week: 2026-W44. Default: that of the day that the data goes to." };

    public Option<string?> Team { get; } = new("--team") { Description = "A team's code or name; \"(no team)\" is none." };

    public Option<string?> Area { get; } = new("--area") { Description = "An area; \"(no area)\" is none." };

    public Option<string?> KnownOn { get; } = new("--as-known-on") { Description = "As it was known at the close of this day: 2026-11-05. Default: as it is known now." };

    public void AddTo(Command command)
    {
        command.Add(Week);
        command.Add(Team);
        command.Add(Area);
        command.Add(KnownOn);
    }

    /// <summary>Once everything written so far is counted: an import that has only just ended takes a while.</summary>
    public static async Task<T> Counted<T>(Connection connection, Func<IEnumerable<Receipt>, Task<T>> ask, Func<T, bool> stale, CancellationToken cancel)
    {
        var heads = new[] { await connection.HeadOfIntake(cancel), await connection.HeadOfWorkforce(cancel) }.OfType<Receipt>().ToList();
        var begun = TimeProvider.System.GetTimestamp();
        while (true)
        {
            var response = await ask(heads);
            if (!stale(response) || TimeProvider.System.GetElapsedTime(begun) > Patience) return response;
        }
    }

    public static Task SayAsAt(Scorecard.Protos.Weekly.V1.Week week, bool stale) =>
        Console.Error.WriteLineAsync($"{week.Id}, {week.FirstDay} to {week.LastDay}, as at {week.AsAt}.{(stale ? " Stale: what was written last is not counted yet." : "")}");

    static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
}
