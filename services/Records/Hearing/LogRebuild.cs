using Microsoft.Extensions.Logging;
using Scorecard.Records.Storage;

namespace Scorecard.Records.Hearing;

/// <summary>
/// Reads a whole log into a new generation without holding up readers, then makes that generation the current one. Every
/// step is one transaction, so one that was cut off goes on where it was, and several instances may work at it.
/// </summary>
sealed class LogRebuild(Database database, Projection projection, IChangeFeed feed, HeardChanges changes, ILogger logger)
{
    public async Task<Watermark> Run(string authority, long epoch, Watermark before, CancellationToken cancel)
    {
        while (await Begin(authority, epoch, before, cancel) is { } begun)
        {
            if (await Fill(authority, begun, cancel) is not { } filled) continue;
            if (!await Swap(authority, filled, readOn: filled != begun, cancel)) continue;
            projection.Heard(authority);
            await ForgetOld(authority, filled.Generation, cancel);
        }
        await using var connection = await database.Open(cancel);
        return (await WatermarkStore.Read(connection, authority, projection.Source))!;
    }

    // Null when it is done, by whomever.
    async Task<Watermark?> Begin(string authority, long epoch, Watermark before, CancellationToken cancel)
    {
        await using var transaction = await database.BeginLocked(HeardLog.LockName(projection.Source, authority), cancel);
        await database.AlsoLock(transaction, Lock(authority));
        var store = new WatermarkStore(transaction, authority, projection.Source);
        var at = await store.Read();
        if (at.Epoch >= epoch && at.Generation > before.Generation) return null;
        if (await store.Rebuild() is { } underWay && underWay.Epoch >= epoch) return underWay;
        var begun = await store.BeginRebuild(epoch);
        await transaction.Commit();
        return begun;
    }

    // Null when someone else moved it on, or the log has another epoch or another shape by now.
    async Task<Watermark?> Fill(string authority, Watermark progress, CancellationToken cancel)
    {
        var end = (await feed.Heads(projection.Source, cancel)).FirstOrDefault(head => head.Authority == authority)?.Seq ?? 0;
        var tenths = new Tenths(end);
        if (tenths.Reaches(progress.Seq)) RecordsLog.Rebuilding(logger, projection.Source, authority, progress.Seq, end);
        await foreach (var run in feed.Read(projection.Source, authority, epoch: 0, progress.Seq, cancel))
        {
            var step = HearingStep.Decide(progress, [run]);
            if (step.After == progress && step.RebuildUnder is null) continue;
            await using var transaction = await database.BeginLocked(Lock(authority), cancel);
            var store = new WatermarkStore(transaction, authority, projection.Source);
            var built = await store.BuiltFrom(progress.Generation);
            var again = step.RebuildUnder ?? (built.Outgrown(step.Apply) ? progress.Epoch : null);
            if (again is { } under) await store.BeginRebuild(under);
            else if (!await store.MoveRebuild(progress, step.After)) return null;
            else await changes.Apply(transaction, store, step.After, new ProjectionScope(authority, progress.Generation, Current: false), built, step.Apply);
            await transaction.Commit();
            if (again is not null) return null;
            progress = step.After;
            if (tenths.Reaches(progress.Seq)) RecordsLog.Rebuilding(logger, projection.Source, authority, progress.Seq, end);
        }
        return progress;
    }

    // False when readers are already further than the rebuild: it must read on, for figures never go back.
    async Task<bool> Swap(string authority, Watermark rebuilt, bool readOn, CancellationToken cancel)
    {
        await using var transaction = await database.BeginLocked(HeardLog.LockName(projection.Source, authority), cancel);
        var store = new WatermarkStore(transaction, authority, projection.Source);
        var at = await store.Read();
        if (at.Epoch > rebuilt.Epoch) return false;
        if (at.Epoch == rebuilt.Epoch && at.Seq > rebuilt.Seq)
        {
            return readOn ? false : throw new InvalidOperationException(
                $"The log of {projection.Source} ends before what was heard of it: was it restored without raising its epoch?");
        }
        if (!await store.EndRebuild(rebuilt)) return false;
        await store.Write(rebuilt);
        await store.ForgetAllBut(rebuilt.Generation);
        // Nothing of what is kept may have been in the log.
        await store.Note(rebuilt.Generation, (await store.BuiltFrom(rebuilt.Generation)).With(projection, []));
        await projection.Swapped(transaction, new ProjectionScope(authority, rebuilt.Generation, Current: true));
        await transaction.Commit();
        return true;
    }

    async Task ForgetOld(string authority, long current, CancellationToken cancel)
    {
        const int RowsAtATime = 5_000;
        var more = true;
        while (more)
        {
            await using var transaction = await database.BeginLocked(Lock(authority), cancel);
            // The next rebuild is filling already: what is left now goes after its swap.
            if (await new WatermarkStore(transaction, authority, projection.Source).Rebuild() is not null) return;
            more = await projection.Forget(transaction, new ProjectionScope(authority, current, Current: true), RowsAtATime);
            await transaction.Commit();
        }
    }

    string Lock(string authority) => $"rebuild:{projection.Source}:{authority}";
}
