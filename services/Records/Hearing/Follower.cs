using System.Collections.Concurrent;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Scorecard.Contracts.Changes;

namespace Scorecard.Records.Hearing;

/// <summary>
/// Keeps one service level with another's log. The bus is the fast way; whenever it leaves a gap, or falls silent, the
/// log is asked.
/// </summary>
public sealed class Follower(HeardLog heard, IChangeFeed feed, TimeProvider time, ILogger<Follower> logger) : BackgroundService
{
    static readonly TimeSpan LookAround = TimeSpan.FromSeconds(1);

    // Beats come every second: three missed ones mean that the bus is away.
    static readonly TimeSpan Silence = TimeSpan.FromSeconds(3);

    readonly ConcurrentDictionary<string, FollowedAuthority> authorities = new(StringComparer.Ordinal);

    long lastBeat = time.GetTimestamp();

    public string Source => heard.Source;

    /// <summary>Cancelled once the host's doors are open: the source may be in this very process.</summary>
    public CancellationToken HostStarted { get; init; } = new(canceled: true);

    /// <summary>How often a log had to be asked because the bus had not told it; 0 in a steady state.</summary>
    public long Pulls => authorities.Values.Sum(authority => authority.Pulls);

    /// <summary>Returns when the run is applied, or was already: only then is its message acknowledged.</summary>
    public Task Hear(RecordsChanged run, CancellationToken cancel) => Followed(run.Authority).Hear(run, cancel);

    public void Hear(LogBeat beat)
    {
        Interlocked.Exchange(ref lastBeat, time.GetTimestamp());
        Followed(beat.Authority).Hear(beat);
    }

    /// <summary>The instant up to which everything that the source accepted is included here; null before anything was heard.</summary>
    public DateTimeOffset? IncludedUntil(string authority) => authorities.TryGetValue(authority, out var followed) ? followed.IncludedUntil : null;

    public bool BusIsSilent => time.GetElapsedTime(Interlocked.Read(ref lastBeat)) > Silence;

    /// <summary>Waits until a position is included.</summary>
    public Task<bool> WaitFor(string authority, long epoch, long seq, TimeSpan limit, CancellationToken cancel) =>
        Followed(authority).WaitFor(epoch, seq, limit, cancel);

    /// <summary>Reads everything again into new tables, without holding up readers.</summary>
    public Task Rebuild(string authority, CancellationToken cancel) => Followed(authority).Rebuild(cancel);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(LookAround, time);
        var atStart = true;
        try
        {
            using var started = CancellationTokenSource.CreateLinkedTokenSource(HostStarted, stoppingToken);
            await Task.Delay(Timeout.InfiniteTimeSpan, time, started.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            do
            {
                if (!atStart && !BusIsSilent) continue;
                atStart = !await AskForHeads(stoppingToken) && atStart;
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host is stopping.
        }
        finally
        {
            foreach (var authority in authorities.Values) await authority.DisposeAsync();
        }
    }

    async Task<bool> AskForHeads(CancellationToken stopping)
    {
        try
        {
            foreach (var beat in await feed.Heads(Source, stopping)) Followed(beat.Authority).Hear(beat, atOnce: true);
            return true;
        }
        // The source is away: it is asked again at the next look around. A host that stops cut the call off itself.
        catch (Exception error)
        {
            if (!stopping.IsCancellationRequested) RecordsLog.HearingFailed(logger, Source, "every authority", error);
            return false;
        }
    }

    FollowedAuthority Followed(string authority) =>
        authorities.GetOrAdd(authority, name => new FollowedAuthority(name, heard, time, logger));
}
