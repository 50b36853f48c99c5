using System.Text.Json;
using Microsoft.Extensions.Logging;
using Scorecard.Contracts.Changes;
using Scorecard.Records.Storage;

namespace Scorecard.Records.Hearing;

/// <summary>What one service has heard of another's log: each step is one transaction that moves the watermark with the data.</summary>
public sealed class HeardLog(Database database, Projection projection, IChangeFeed feed, ILogger<HeardLog> logger)
{
    public string Source => projection.Source;

    /// <summary>Held by whoever writes what was heard, or what is counted from it.</summary>
    public static string LockName(string source, string authority) => $"hearing:{source}:{authority}";

    /// <summary>Applies what follows the watermark. What is beyond a gap, or under a new epoch, is told to the caller.</summary>
    public async Task<Heard> Hear(string authority, IReadOnlyList<RecordsChanged> waiting, CancellationToken cancel)
    {
        await using var transaction = await database.BeginLocked(Lock(authority), cancel);
        var store = new WatermarkStore(transaction, authority, Source);
        var at = await store.Read();
        var step = HearingStep.Decide(at, waiting);
        if (step.RebuildUnder is not null || step.After == at) return new Heard(at, step.Held, step.RebuildUnder);

        await Apply(transaction, store, new ProjectionScope(authority, at.Generation, Current: true), step.After.Epoch, step.Apply);
        await store.Write(step.After);
        await transaction.Commit();
        projection.Heard(authority);
        return new Heard(step.After, step.Held, null);
    }

    /// <summary>Reads on from the watermark to the end of the log.</summary>
    public async Task<Heard> Pull(string authority, CancellationToken cancel)
    {
        var from = await At(authority, cancel);
        var heard = new Heard(from, [], null);
        await foreach (var run in feed.Read(Source, authority, epoch: 0, from.Seq, cancel))
        {
            heard = await Hear(authority, [run], cancel);
            if (heard.RebuildUnder is { } epoch) return await Rebuild(authority, epoch, cancel);
        }
        if (heard.At.Seq > from.Seq) RecordsLog.Pulled(logger, Source, authority, from.Seq, heard.At.Seq);
        return heard;
    }

    /// <summary>
    /// Reads the whole log into a new generation without holding up readers, then makes that generation the current one.
    /// A rebuild that was cut off goes on where it was.
    /// </summary>
    public async Task<Heard> Rebuild(string authority, long epoch, CancellationToken cancel)
    {
        while (true)
        {
            var progress = await BeginRebuild(authority, epoch, cancel);
            await foreach (var run in feed.Read(Source, authority, epoch, progress.Seq, cancel))
            {
                progress = await Fill(authority, progress, run, cancel);
                RecordsLog.Rebuilding(logger, Source, authority, progress.Seq);
            }
            if (await Swap(authority, progress, cancel) is { } swapped)
            {
                projection.Heard(authority);
                await ForgetOld(authority, swapped.Generation, cancel);
                return new Heard(swapped, [], null);
            }
        }
    }

    public async Task<Watermark> At(string authority, CancellationToken cancel)
    {
        await using var connection = await database.Open(cancel);
        return await WatermarkStore.Read(connection, authority, Source) ?? Watermark.Nothing;
    }

    async Task<Watermark> BeginRebuild(string authority, long epoch, CancellationToken cancel)
    {
        await using var transaction = await database.BeginLocked(Lock(authority), cancel);
        var store = new WatermarkStore(transaction, authority, Source);
        if (await store.Rebuild() is { } underWay && underWay.Epoch == epoch) return underWay;
        var begun = await store.BeginRebuild(epoch);
        await transaction.Commit();
        return begun;
    }

    async Task<Watermark> Fill(string authority, Watermark progress, RecordsChanged run, CancellationToken cancel)
    {
        await using var transaction = await database.BeginLocked($"rebuild:{Lock(authority)}", cancel);
        var store = new WatermarkStore(transaction, authority, Source);
        var step = HearingStep.Decide(progress, [run]);
        await Apply(transaction, store, new ProjectionScope(authority, progress.Generation, Current: false), progress.Epoch, step.Apply);
        await store.RebuildAt(step.After);
        await transaction.Commit();
        return step.After;
    }

    // Null when readers are already further than the rebuild: it must read on, for figures never go back.
    async Task<Watermark?> Swap(string authority, Watermark rebuilt, CancellationToken cancel)
    {
        await using var transaction = await database.BeginLocked(Lock(authority), cancel);
        var store = new WatermarkStore(transaction, authority, Source);
        var at = await store.Read();
        if (at.Epoch == rebuilt.Epoch && at.Seq > rebuilt.Seq) return null;
        await store.Write(rebuilt);
        await store.EndRebuild();
        await projection.Swapped(transaction, new ProjectionScope(authority, rebuilt.Generation, Current: true));
        await transaction.Commit();
        return rebuilt;
    }

    async Task ForgetOld(string authority, long current, CancellationToken cancel)
    {
        const int RowsAtATime = 5_000;
        var more = true;
        while (more)
        {
            await using var transaction = await database.BeginLocked($"rebuild:{Lock(authority)}", cancel);
            more = await projection.Forget(transaction, new ProjectionScope(authority, current, Current: true), RowsAtATime);
            await transaction.Commit();
        }
    }

    async Task Apply(
        LockedTransaction transaction, WatermarkStore store, ProjectionScope scope, long epoch, IReadOnlyList<RecordChange> changes)
    {
        var newest = new Dictionary<(string, string), HeardRecord>();
        foreach (var change in changes)
        {
            try
            {
                var body = projection.Read(change);
                if (body is not null || change.Withdrawn) newest[(change.Kind, change.Id)] = new(change.Kind, change.Id, change.Version, body);
            }
            catch (JsonException error)
            {
                RecordsLog.Quarantined(logger, Source, scope.Authority, change.Kind, change.Seq, error.GetType().Name);
                await store.Quarantine(epoch, change, "unreadable");
            }
        }
        if (newest.Count > 0) await projection.Apply(transaction, scope, [.. newest.Values]);
    }

    string Lock(string authority) => LockName(Source, authority);
}

/// <summary>Where hearing stands after a step.</summary>
public sealed record Heard(Watermark At, IReadOnlyList<RecordsChanged> Held, long? RebuildUnder);
