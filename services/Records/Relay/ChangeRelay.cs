using System.Threading.Channels;
using Dapper;
using MassTransit;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Scorecard.Contracts.Changes;
using Scorecard.Records.Log;
using Scorecard.Records.Storage;

namespace Scorecard.Records.Relay;

/// <summary>
/// Tells the bus what was flushed, then moves the published cursor. Every second it tells how far each log goes, and
/// tells again whatever a cursor shows was left untold, by this instance or by another.
/// </summary>
public sealed class ChangeRelay(ChangeReader reader, ChangeReader? confidential, Database database, IBus bus, TimeProvider time, ILogger<ChangeRelay> logger)
    : BackgroundService
{
    static readonly TimeSpan Beat = TimeSpan.FromSeconds(1);

    // While the bus is away runs are dropped here, so that memory stays flat; the cursor remembers them.
    const int MostChangesWaiting = 20_000;

    readonly Channel<LogRun> waiting = Channel.CreateUnbounded<LogRun>(new UnboundedChannelOptions { SingleReader = true });

    readonly Dictionary<string, long> lagging = new(StringComparer.Ordinal);

    int changesWaiting;

    public void Tell(LogRun run)
    {
        if (Interlocked.Add(ref changesWaiting, run.Changes.Count) <= MostChangesWaiting) waiting.Writer.TryWrite(run);
        else Interlocked.Add(ref changesWaiting, -run.Changes.Count);
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(TellAll(stoppingToken), BeatAll(stoppingToken));

    async Task TellAll(CancellationToken stopping)
    {
        try
        {
            while (await waiting.Reader.WaitToReadAsync(stopping))
            {
                var runs = new List<LogRun>();
                while (runs.Count < 100 && waiting.Reader.TryRead(out var run)) runs.Add(run);
                Interlocked.Add(ref changesWaiting, -runs.Sum(run => run.Changes.Count));
                await Attempt(() => Publish(runs, stopping));
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // What is still waiting is told from the cursor, by whoever runs next.
        }
    }

    async Task BeatAll(CancellationToken stopping)
    {
        using var timer = new PeriodicTimer(Beat, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stopping)) await Attempt(() => BeatOnce(stopping));
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The host is stopping.
        }
    }

    async Task BeatOnce(CancellationToken stopping)
    {
        var heads = await reader.Heads(stopping);
        foreach (var head in heads.Heads)
        {
            // Behind now and at the last beat, without having moved: nobody is telling it.
            if (head.PublishedSeq < head.Seq && lagging.TryGetValue(head.Authority, out var before) && before == head.PublishedSeq)
            {
                await TellFromCursor(head, stopping);
            }
            lagging[head.Authority] = head.PublishedSeq;
        }
        var beats =
            from head in heads.Heads
            from source in Sources()
            select bus.Publish(new LogBeat { Source = source, Authority = head.Authority, Epoch = head.Epoch, Seq = head.Seq, At = heads.At }, CancellationToken.None);
        await Task.WhenAll(beats).WaitAsync(stopping);
    }

    async Task TellFromCursor(AuthorityHead head, CancellationToken stopping)
    {
        RecordsLog.Retelling(logger, reader.Source, head.Authority, head.PublishedSeq, head.Seq);
        var after = head.PublishedSeq;
        while (after < head.Seq && await reader.Next(head.Authority, head.Epoch, after, stopping) is { } run)
        {
            await bus.Publish(run, CancellationToken.None).WaitAsync(stopping);
            // Both read the same stretch of the log into their runs.
            if (confidential is not null && await confidential.Next(head.Authority, head.Epoch, after, stopping) is { } apart) await bus.Publish(new ConfidentialRecordsChanged { Run = apart }, CancellationToken.None).WaitAsync(stopping);
            await MoveCursor(run.Authority, run.Epoch, after, run.ToSeq);
            after = run.ToSeq;
        }
    }

    // A publish is never cancelled half-way: the client's confirm count does not survive it. A host that stops while the
    // bus is away leaves it, untold, to the cursor.
    async Task Publish(List<LogRun> runs, CancellationToken stopping)
    {
        var told = runs.SelectMany(reader.Runs).Select(run => bus.Publish(run, CancellationToken.None));
        var apart = runs.SelectMany(run => confidential?.Runs(run) ?? []).Select(run => bus.Publish(new ConfidentialRecordsChanged { Run = run }, CancellationToken.None));
        await Task.WhenAll(told.Concat(apart)).WaitAsync(stopping);
        foreach (var group in runs.GroupBy(run => (run.Authority, run.Epoch)))
        {
            foreach (var (after, to) in Stretches(group)) await MoveCursor(group.Key.Authority, group.Key.Epoch, after, to);
        }
    }

    IEnumerable<string> Sources() => confidential is null ? [reader.Source] : [reader.Source, confidential.Source];

    /// <summary>Runs that follow each other, joined.</summary>
    static IEnumerable<(long After, long To)> Stretches(IEnumerable<LogRun> runs)
    {
        (long After, long To)? open = null;
        foreach (var run in runs.OrderBy(run => run.AfterSeq))
        {
            if (open is { } joined && joined.To == run.AfterSeq)
            {
                open = (joined.After, run.ToSeq);
                continue;
            }
            if (open is { } done) yield return done;
            open = (run.AfterSeq, run.ToSeq);
        }
        if (open is { } last) yield return last;
    }

    async Task MoveCursor(string authority, long epoch, long after, long to)
    {
        await using var connection = await database.Open(CancellationToken.None);
        await connection.ExecuteAsync(
            """
            UPDATE log_head SET published_seq = @to
            WHERE authority = @authority AND epoch = @epoch AND published_seq >= @after AND published_seq < @to
            """,
            new { authority, epoch, after, to });
    }

    // A publish that threw is indeterminate; the cursor has not moved, so it is told again.
    async Task Attempt(Func<Task> telling)
    {
        try
        {
            await telling();
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            RecordsLog.TellingFailed(logger, reader.Source, error);
        }
    }
}
