using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Dapper;
using Microsoft.Extensions.Logging.Abstractions;
using Records.Tests.Kit;
using Scorecard.Contracts.Changes;
using Scorecard.Records.Hearing;
using Scorecard.Records.Log;
using Scorecard.Records.Relay;
using Scorecard.Records.Storage;
using Scorecard.TestKit.Time;

namespace Records.Tests.Simulator;

/// <summary>A source, a bus and two instances of one consumer in a single thread: the real machinery on a bad day.</summary>
sealed class World : IAsyncDisposable, IChangeFeed
{
    readonly SqliteDatabase source;

    readonly SqliteDatabase consumer;

    readonly RecordLog<string> log;

    readonly ChangeReader reader;

    readonly Channel<LogRun> flushed = Channel.CreateUnbounded<LogRun>();

    public World(SqliteDatabase source, SqliteDatabase consumer)
    {
        (this.source, this.consumer) = (source, consumer);
        Crashing = new CrashingDatabase(consumer);
        log = NotesLog.Open(source, Time);
        log.Flushed += run => flushed.Writer.TryWrite(run);
        reader = new ChangeReader(NotesModel.Name, source, new NotesModel(source).Publish, Time);
        Notes = new HeardNotes(Crashing);
        Instances = [.. Enumerable.Range(0, 2).Select(_ => new HeardLog(Crashing, Notes, this, NullLogger<HeardLog>.Instance))];
    }

    public FakeTime Time { get; } = new();

    public CrashingDatabase Crashing { get; }

    public HeardNotes Notes { get; }

    public IReadOnlyList<HeardLog> Instances { get; }

    /// <summary>Set, the next read of the log breaks off after so many runs.</summary>
    public int? BreakOffAfter { get; set; }

    /// <summary>Set, it happens once while the log is being read, between two runs.</summary>
    public Func<Task>? Meanwhile { get; set; }

    public async Task<IReadOnlyList<RecordsChanged>> Write(string authority, string id, string? text)
    {
        var ask = text is null ? Ask.Withdraw(id) : Ask.Note(id, text);
        var (_, before) = await Head(authority);
        var answer = await log.Write(ask with { Authority = authority }, default);
        // The writer answers first and tells its relay then, each on its own; the story waits for both.
        return answer.Receipt.Seq > before ? [.. reader.Runs(await flushed.Reader.ReadAsync())] : [];
    }

    /// <summary>The database is put back as it was at a position, and the operator raises the epoch.</summary>
    public async Task Restore(string authority, long toSeq)
    {
        await using (var connection = await source.Open(default))
        {
            await connection.ExecuteAsync(
                """
                DELETE FROM change_log WHERE authority = @authority AND seq > @toSeq;
                DELETE FROM record WHERE authority = @authority;
                INSERT INTO record (authority, kind, id, subject, version, withdrawn, body, seq, recorded_at, source, import_id)
                SELECT authority, kind, id, subject, version, withdrawn, body, seq, recorded_at, source, import_id FROM change_log l
                WHERE authority = @authority
                    AND version = (SELECT max(version) FROM change_log m WHERE m.authority = l.authority AND m.kind = l.kind AND m.id = l.id);
                UPDATE log_head SET seq = @toSeq WHERE authority = @authority;
                """,
                new { authority, toSeq });
        }
        await RecordsRestore.RaiseEpoch(source, NotesModel.Name, authority, Time, default);
    }

    public async Task<(long Epoch, long Seq)> Head(string authority)
    {
        await using var connection = await source.Open(default);
        return await connection.QueryFirstOrDefaultAsync<(long, long)>("SELECT epoch, seq FROM log_head WHERE authority = @authority", new { authority });
    }

    /// <summary>What the log comes to, read on its own.</summary>
    public async Task<Dictionary<string, (long Version, string Text)>> Fold(string authority) =>
        (await NotesLog.Rows(source, authority))
        .Where(row => row.Kind == "note")
        .GroupBy(row => row.Id)
        .ToDictionary(
            group => group.Key,
            group => group.MaxBy(row => row.Seq) is var last && last!.Withdrawn == 1 ? (last.Version, "") : (last!.Version, NotesModel.Kind.Read(last.Body).Text),
            StringComparer.Ordinal);

    public Task<IReadOnlyList<LogBeat>> Heads(string source, CancellationToken cancel) => new ReaderFeed(reader).Heads(source, cancel);

    public async IAsyncEnumerable<RecordsChanged> Read(
        string source, string authority, long epoch, long afterSeq, [EnumeratorCancellation] CancellationToken cancel)
    {
        var left = BreakOffAfter;
        await foreach (var run in reader.Read(authority, epoch, afterSeq, cancel))
        {
            foreach (var part in Parts(run))
            {
                if (left-- == 0)
                {
                    BreakOffAfter = null;
                    throw new IOException("The connection broke.");
                }
                if (Meanwhile is { } act)
                {
                    Meanwhile = null;
                    await act();
                }
                yield return part;
            }
        }
    }

    public ValueTask DisposeAsync() => log.DisposeAsync();

    // Small pieces, so that a short log takes many steps.
    static IEnumerable<RecordsChanged> Parts(RecordsChanged run)
    {
        const int Size = 3;
        for (var after = run.AfterSeq; after < run.ToSeq || run.AfterSeq == run.ToSeq; after += Size)
        {
            var to = Math.Min(after + Size, run.ToSeq);
            yield return run with { AfterSeq = after, ToSeq = to, Changes = [.. run.Changes.Where(change => change.Seq > after && change.Seq <= to)] };
            if (run.AfterSeq == run.ToSeq) yield break;
        }
    }
}
