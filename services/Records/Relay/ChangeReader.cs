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

    /// <summary>The next run after a position, or null at the end of the log.</summary>
    public async Task<RecordsChanged?> Next(string authority, long epoch, long afterSeq, CancellationToken cancel)
    {
        await using var connection = await database.Open(cancel);
        var changes = (await connection.QueryAsync<LogChange>(
            """
            SELECT seq, kind, id, subject, version, withdrawn, body, recorded_at AS RecordedAt
            FROM change_log WHERE authority = @authority AND seq > @afterSeq ORDER BY seq LIMIT @limit
            """,
            new { authority, afterSeq, limit = ChangesInAMessage })).AsList();
        return changes.Count == 0 ? null : Run(authority, epoch, afterSeq, changes);
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
        ToSeq = changes[^1].Seq,
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
