using Scorecard.Records.Log;
using Workforce.Register;

namespace Workforce.Live;

/// <summary>
/// Pushes what was counted. The copy itself says how far it goes, so a crash between a commit and its push, a copy that
/// was flushed and one that was restored from an old snapshot all heal at the next look.
/// </summary>
sealed partial class CountRelay(
    CountStore store, ICountCopy copy, CountWakes wakes, RecordLog<RegisterRules> log, TimeProvider time, ILogger<CountRelay> logger)
    : BackgroundService
{
    const string Everyone = "";

    static readonly TimeSpan LookAround = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        log.Flushed += run => wakes.Wake(run.Authority);
        await using var timer = time.CreateTimer(_ => wakes.Wake(Everyone), null, TimeSpan.Zero, LookAround);
        try
        {
            while (true) await Push(await wakes.Take(stoppingToken), stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // What is not pushed is pushed by whoever runs next.
        }
    }

    async Task Push(HashSet<string> woken, CancellationToken stopping)
    {
        var everyone = woken.Remove(Everyone);
        if (everyone) await Attempt("every authority", async () => woken.UnionWith(await Known(stopping)));
        await Parallel.ForEachAsync(woken, stopping, async (authority, cancel) => await Attempt(authority, () => Push(authority, cancel)));
    }

    async Task<IReadOnlyList<string>> Known(CancellationToken cancel)
    {
        var authorities = await store.Authorities(cancel);
        await copy.Complete(authorities);
        return authorities;
    }

    async Task Push(string authority, CancellationToken cancel)
    {
        var at = await copy.At(authority);
        if (await store.Read(authority, at, cancel) is not { } push) return;
        if (at is not null && (at.Epoch > push.Epoch || (at.Epoch == push.Epoch && at.Version > push.Version)))
        {
            WentBack(logger, authority, at.Epoch, at.Version, push.Epoch, push.Version);
            await store.NewEpoch(authority, at.Epoch, cancel);
        }
        else if (await copy.Push(push))
        {
            return;
        }
        if (await store.Read(authority, null, cancel) is { } everything) await copy.Push(everything);
    }

    // The database or the copy is away: it is tried again at the next look.
    async Task Attempt(string authority, Func<Task> act)
    {
        try
        {
            await act();
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            Failed(logger, authority, error);
        }
    }

    [LoggerMessage(EventName = "workforce.counts.push_failed", Level = LogLevel.Warning, Message = "Pushing the counts of {Authority} failed; it will be tried again")]
    static partial void Failed(ILogger logger, string authority, Exception error);

    [LoggerMessage(EventName = "workforce.counts.went_back", Level = LogLevel.Error, Message = "The counts of {Authority} were told up to {ToldEpoch}.{ToldVersion} and are at {Epoch}.{Version}: the database went back")]
    static partial void WentBack(ILogger logger, string authority, long toldEpoch, long toldVersion, long epoch, long version);
}
