using Dapper;
using Grpc.Core;
using Scorecard.Records.Storage;
using Scorecard.ServiceDefaults.Callers;

namespace Scorecard.Records.Log;

/// <summary>Takes back what an import wrote to one service's log.</summary>
public abstract class ImportUndo
{
    public abstract string Source { get; }

    public abstract Task<UndoneImport> Undo(string importId, ServerCallContext call);
}

/// <summary>
/// By new versions: each record that the import wrote reads again as it did before, or is withdrawn if it was not known.
/// One that something else has changed since is left, and listed. Derived records follow by themselves.
/// </summary>
public sealed class ImportUndo<TContext>(Database database, RecordLog<TContext> log) : ImportUndo
{
    const int RecordsAtATime = 500;

    public override string Source => log.Source;

    public override Task<UndoneImport> Undo(string importId, ServerCallContext call) => Undo(Caller.Of(call).Authority, importId, Caller.Of(call).Subject);

    public async Task<UndoneImport> Undo(string authority, string importId, string by)
    {
        var undone = 0;
        var left = new List<ImportedRecord>();
        foreach (var chunk in (await Written(authority, importId)).Chunk(RecordsAtATime))
        {
            var answer = await log.Write(Submission(authority, importId, by, chunk), CancellationToken.None);
            foreach (var (record, result) in chunk.Zip(answer.Results))
            {
                if (result.Outcome == Outcome.Rejected) left.Add(record);
                else if (result.Outcome == Outcome.Written) undone++;
            }
        }
        return new UndoneImport(undone, left);
    }

    // The last version that the import wrote, and the last one before it that it did not: one that was undone may have
    // been imported again.
    async Task<List<ImportedRecord>> Written(string authority, string importId)
    {
        await using var connection = await database.Open(CancellationToken.None);
        return (await connection.QueryAsync<ImportedRecord>(
            """
            SELECT i.kind AS Kind, i.id AS Id, i.subject AS Subject, i.last AS Version, b.body AS Before, coalesce(b.withdrawn, 1) AS BeforeWithdrawn, b.source AS BeforeSource
            FROM (SELECT authority, kind, id, subject, max(version) AS last
                  FROM change_log WHERE authority = @authority AND import_id = @importId
                  GROUP BY authority, kind, id, subject) i
            LEFT JOIN change_log b ON b.authority = i.authority AND b.kind = i.kind AND b.id = i.id AND b.version = (
                SELECT max(o.version) FROM change_log o
                WHERE o.authority = i.authority AND o.kind = i.kind AND o.id = i.id AND o.version < i.last AND coalesce(o.import_id, '') <> @importId)
            ORDER BY i.subject, i.kind, i.id
            """,
            new { authority, importId })).AsList();
    }

    // No request id: a repeat finds what is undone already, and the rest has to be looked at again.
    static Submission<TContext> Submission(string authority, string importId, string by, ImportedRecord[] records) => new()
    {
        Authority = authority,
        RequestId = "",
        Digest = "",
        RecordedBy = by,
        Source = Sources.Person,
        Commands = [.. records.Select(record => new Command<TContext>(record.Subject, (subject, _) => record.PutBack(subject, importId)))],
    };
}

/// <param name="Left">Changed by something else since the import, and so left as they are.</param>
public sealed record UndoneImport(int Undone, IReadOnlyList<ImportedRecord> Left);
