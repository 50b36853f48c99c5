using Dapper;
using Scorecard.Records.Storage;

namespace Scorecard.Records.Log;

/// <summary>
/// Takes an import back by new versions: each record that it wrote reads again as it did before, or is withdrawn if it
/// was not known. One that something else has changed since is left, and listed. Derived records follow by themselves.
/// </summary>
public sealed class ImportUndo<TContext>(Database database, RecordLog<TContext> log)
{
    const int RecordsAtATime = 500;

    public async Task<UndoneImport> Undo(string authority, string importId, string by, CancellationToken cancel)
    {
        var records = await Written(authority, importId, cancel);
        var undone = 0;
        var left = new List<ImportedRecord>();
        foreach (var chunk in Together(records))
        {
            var answer = await log.Write(Submission(authority, importId, by, chunk), cancel);
            for (var i = 0; i < chunk.Count; i++)
            {
                if (answer.Results[i].Outcome == Outcome.Rejected) left.Add(chunk[i]);
                else if (answer.Results[i].Outcome == Outcome.Written) undone++;
            }
        }
        return new UndoneImport(undone, left);
    }

    // The last version that the import wrote, and the one before its first.
    async Task<List<ImportedRecord>> Written(string authority, string importId, CancellationToken cancel)
    {
        await using var connection = await database.Open(cancel);
        return (await connection.QueryAsync<ImportedRecord>(
            """
            SELECT i.kind AS Kind, i.id AS Id, i.subject AS Subject, i.last AS Version, b.body AS Before, b.withdrawn AS WasWithdrawn, b.source AS Source
            FROM (SELECT authority, kind, id, subject, min(version) AS first, max(version) AS last
                  FROM change_log WHERE authority = @authority AND import_id = @importId
                  GROUP BY authority, kind, id, subject) i
            LEFT JOIN change_log b ON b.authority = i.authority AND b.kind = i.kind AND b.id = i.id AND b.version = i.first - 1
            ORDER BY i.subject, i.kind, i.id
            """,
            new { authority, importId })).AsList();
    }

    // A subject's records stay in one flush: what ends and what opens again depend on each other.
    static IEnumerable<IReadOnlyList<ImportedRecord>> Together(List<ImportedRecord> records)
    {
        var some = new List<ImportedRecord>();
        foreach (var subject in records.GroupBy(record => record.Subject))
        {
            some.AddRange(subject);
            if (some.Count < RecordsAtATime) continue;
            yield return some;
            some = [];
        }
        if (some.Count > 0) yield return some;
    }

    // No request id: a repeat finds what is undone already, and the rest has to be looked at again.
    static Submission<TContext> Submission(string authority, string importId, string by, IReadOnlyList<ImportedRecord> records) => new()
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
