using System.Runtime.CompilerServices;
using Dapper;
using Scorecard.Contracts.Changes;
using Scorecard.Records.Log;
using Scorecard.Records.Storage;

namespace Scorecard.Records.Relay;

/// <summary>A service's log as others may see it.</summary>
public sealed class ChangeReader(string source, Database database, Func<LogChange, PublishedBody?> publish, TimeProvider time)
{
    public const int ChangesInAMessage = 500;

    public string Source { get; } = source;

    public async Task<LogHeads> Heads(CancellationToken cancel)
    {
        // The clock is read first: whatever was accepted before this instant is in the heads read after it.
        var at = time.GetUtcNow();
        await using var connection = await database.Open(cancel);
        var heads = await connection.QueryAsync<AuthorityHead>("SELECT authority, epoch, seq, published_seq AS PublishedSeq FROM log_head ORDER BY authority");
        return new LogHeads(at, heads.AsList());
    }

    /// <summary>
    /// Runs after a position, to the end of the log as it is now. At the end of the log it is one empty run, which tells
    /// the epoch: a reader that is further than a restored log must learn that it was.
    /// </summary>
    /// <param name="epoch">0: whichever the log has.</param>
    /// <exception cref="UnknownEpoch"/>
    public async IAsyncEnumerable<RecordsChanged> Read(
        string authority, long epoch, long afterSeq, [EnumeratorCancellation] CancellationToken cancel)
    {
        var head = await Head(authority, cancel);
        if (head is null) yield break;
        if (epoch != 0 && epoch != head.Epoch) throw new UnknownEpoch(head.Epoch);
        if (afterSeq >= head.Seq) yield return Run(authority, head.Epoch, afterSeq, []);
        while (afterSeq < head.Seq && await Next(authority, head.Epoch, afterSeq, cancel) is { } run)
        {
            yield return run;
            afterSeq = run.ToSeq;
        }
    }

    async Task<AuthorityHead?> Head(string authority, CancellationToken cancel)
    {
        await using var connection = await database.Open(cancel);
        return await connection.QueryFirstOrDefaultAsync<AuthorityHead>(
            "SELECT authority, epoch, seq, published_seq AS PublishedSeq FROM log_head WHERE authority = @authority", new { authority });
    }

    /// <summary>The next run after a position, or null at the end of the log, or when it has another epoch by now.</summary>
    public async Task<RecordsChanged?> Next(string authority, long epoch, long afterSeq, CancellationToken cancel)
    {
        await using var connection = await database.Open(cancel);
        var changes = (await connection.QueryAsync<LogChange>(
            """
            SELECT l.seq, l.kind, l.id, l.subject, l.version, l.withdrawn, l.body, l.recorded_at AS RecordedAt
            FROM change_log l JOIN log_head h ON h.authority = l.authority AND h.epoch = @epoch
            WHERE l.authority = @authority AND l.seq > @afterSeq ORDER BY l.seq LIMIT @limit
            """,
            new { authority, epoch, afterSeq, limit = ChangesInAMessage })).AsList();
        return changes.Count == 0 ? null : Runs(new LogRun(authority, epoch, afterSeq, changes[^1].Seq, changes)).First();
    }

    /// <summary>The runs that a flush makes: at most 500 changes, or 256 kB of bodies, in each.</summary>
    public IEnumerable<RecordsChanged> Runs(LogRun run)
    {
        const int BodyLimit = 256 * 1024;
        var after = run.AfterSeq;
        var taken = new List<LogChange>();
        var size = 0;
        foreach (var change in run.Changes)
        {
            if (taken.Count > 0 && (taken.Count == ChangesInAMessage || size + change.Body.Length > BodyLimit))
            {
                yield return Run(run.Authority, run.Epoch, after, taken);
                (after, taken, size) = (taken[^1].Seq, [], 0);
            }
            taken.Add(change);
            size += change.Body.Length;
        }
        if (taken.Count > 0) yield return Run(run.Authority, run.Epoch, after, taken);
    }

    RecordsChanged Run(string authority, long epoch, long afterSeq, List<LogChange> changes) => new()
    {
        Source = Source,
        Authority = authority,
        Epoch = epoch,
        AfterSeq = afterSeq,
        ToSeq = changes.Count == 0 ? afterSeq : changes[^1].Seq,
        Changes = [.. changes.Select(Published).OfType<RecordChange>()],
    };

    RecordChange? Published(LogChange change) => publish(change) is not { } body ? null : new RecordChange
    {
        Seq = change.Seq,
        Kind = change.Kind,
        Id = change.Id,
        Version = change.Version,
        Withdrawn = change.Withdrawn,
        Shape = body.Shape,
        Body = change.Withdrawn ? null : body.Json,
        RecordedAt = DateTimeOffset.FromUnixTimeMilliseconds(change.RecordedAt),
    };
}

public sealed record LogHeads(DateTimeOffset At, IReadOnlyList<AuthorityHead> Heads);

public sealed record AuthorityHead(string Authority, long Epoch, long Seq, long PublishedSeq);
