using Microsoft.Extensions.Logging;
using Scorecard.Contracts.Changes;
using Scorecard.Records.Storage;

namespace Scorecard.Records.Hearing;

/// <summary>What one service has heard of another's log: each step is one transaction that moves the watermark with the data.</summary>
public sealed class HeardLog(Database database, Projection projection, IChangeFeed feed, ILogger<HeardLog> logger)
{
    readonly HeardChanges changes = new(projection, logger);

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

        var built = await store.BuiltFrom(at.Generation);
        if (at.Seq > 0 && (built.Otherwise(projection) || built.Outgrown(step.Apply))) return new Heard(at, step.Held, at.Epoch);
        await changes.Apply(transaction, store, step.After, new ProjectionScope(authority, at.Generation, Current: true), built, step.Apply);
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

    /// <summary>Reads everything again under this epoch, or a newer one that the log has, without holding up readers.</summary>
    public async Task<Heard> Rebuild(string authority, long epoch, CancellationToken cancel)
    {
        var before = await At(authority, cancel);
        var after = await new LogRebuild(database, projection, feed, changes, logger).Run(authority, epoch, before, cancel);
        return new Heard(after, [], null);
    }

    /// <summary>Whether the rows were built by a version that filled them in another way.</summary>
    public async Task<bool> IsBuiltOtherwise(string authority, CancellationToken cancel)
    {
        await using var transaction = await database.BeginLocked(Lock(authority), cancel);
        var store = new WatermarkStore(transaction, authority, Source);
        var at = await store.Read();
        return at.Seq > 0 && (await store.BuiltFrom(at.Generation)).Otherwise(projection);
    }

    public async Task<Watermark> At(string authority, CancellationToken cancel)
    {
        await using var connection = await database.Open(cancel);
        return await WatermarkStore.Read(connection, authority, Source) ?? Watermark.Nothing;
    }

    string Lock(string authority) => LockName(Source, authority);
}

/// <summary>Where hearing stands after a step.</summary>
public sealed record Heard(Watermark At, IReadOnlyList<RecordsChanged> Held, long? RebuildUnder);
