using System.Data.Common;
using Dapper;
using Scorecard.Records.Storage;

namespace Scorecard.Records.Log;

/// <summary>The log's own tables, inside one flush.</summary>
sealed class LogStore(Database database, LockedTransaction transaction, string authority)
{
    static readonly TableInsert Log = new(
        "change_log",
        ["authority", "seq:int", "kind", "id", "subject", "version:int", "withdrawn:int", "body", "recorded_at:int", "recorded_by", "source", "import_id"]);

    static readonly TableInsert Records = TableInsert.Upsert(
        "record",
        ["authority", "kind", "id"],
        ["authority", "kind", "id", "subject", "version:int", "withdrawn:int", "body", "seq:int", "recorded_at:int", "source", "import_id"]);

    static readonly TableInsert RequestsMade = new("request", ["authority", "request_id", "digest", "result"]);

    public async Task<LogHead> Head(TimeProvider time)
    {
        var head = await transaction.QueryFirst<LogHead>("SELECT epoch, seq, recorded_at AS RecordedAt FROM log_head WHERE authority = @authority", new { authority });
        if (head is not null) return head;
        // The first epoch is the time of the first write: a log that was lost and begun again is newer than what others remember.
        head = new LogHead(time.GetUtcNow().ToUnixTimeSeconds(), 0, 0);
        await transaction.Execute(
            "INSERT INTO log_head (authority, epoch, seq, published_seq, recorded_at) VALUES (@authority, @epoch, 0, 0, 0)",
            new { authority, epoch = head.Epoch });
        return head;
    }

    public async Task<Dictionary<string, StoredRequest>> Requests(IReadOnlyList<string> ids) => ids.Count == 0
        ? []
        : (await transaction.Query<RequestRow>(
            "SELECT request_id AS Id, digest AS Digest, result AS Result FROM request WHERE authority = @authority AND request_id IN @ids",
            new { authority, ids })).ToDictionary(row => row.Id, row => StoredRequest.From(row), StringComparer.Ordinal);

    public Task<Dictionary<string, SubjectRecords>> Subjects(IReadOnlyList<string> names) =>
        Subjects(transaction.Connection, transaction.Transaction, authority, names);

    public static async Task<Dictionary<string, SubjectRecords>> Subjects(
        DbConnection connection, DbTransaction? within, string authority, IReadOnlyList<string> names)
    {
        var subjects = names.ToDictionary(name => name, name => new SubjectRecords(name), StringComparer.Ordinal);
        foreach (var chunk in names.Chunk(500))
        {
            var records = await connection.QueryAsync<StoredRecord>(
                """
                SELECT kind, id, subject, version, withdrawn, body, recorded_at AS RecordedAt, source, import_id AS ImportId
                FROM record WHERE authority = @authority AND subject IN @chunk
                """,
                new { authority, chunk },
                within);
            foreach (var record in records) subjects[record.Subject].Put(record);
        }
        return subjects;
    }

    public async Task Append(IReadOnlyList<LogRow> rows, IEnumerable<StoredRequest> requests, long seq, long recordedAt)
    {
        await database.InsertMany(transaction, Log, [.. rows.Select(row => new object?[]
        {
            authority, row.Change.Seq, row.Change.Kind, row.Change.Id, row.Change.Subject, row.Change.Version,
            row.Change.Withdrawn ? 1 : 0, row.Change.Body, row.Change.RecordedAt, row.RecordedBy, row.Source, row.ImportId,
        })]);
        // A record may be written twice in one flush: an upsert may name each row once, so the last one stands.
        await database.InsertMany(transaction, Records, [.. rows
            .GroupBy(row => (row.Change.Kind, row.Change.Id))
            .Select(group => group.Last())
            .Select(row => new object?[]
            {
                authority, row.Change.Kind, row.Change.Id, row.Change.Subject, row.Change.Version,
                row.Change.Withdrawn ? 1 : 0, row.Change.Body, row.Change.Seq, row.Change.RecordedAt, row.Source, row.ImportId,
            })]);
        await database.InsertMany(transaction, RequestsMade, [.. requests.Select(request => new object?[]
        {
            authority, request.Id, request.Digest, request.Json(),
        })]);
        await transaction.Execute("UPDATE log_head SET seq = @seq, recorded_at = @recordedAt WHERE authority = @authority", new { authority, seq, recordedAt });
    }
}

sealed record LogHead(long Epoch, long Seq, long RecordedAt);
