using System.Text.Json;
using Dapper;
using Scorecard.Contracts.Changes;
using Scorecard.Records.Hearing;
using Scorecard.Records.Storage;

namespace Records.Tests.Kit;

/// <summary>What another service keeps of the notes. It refuses to go back, loudly: the machinery must never ask it to.</summary>
sealed class HeardNotes(Database database, long shape = 1) : Projection
{
    static readonly TableInsert Table = TableInsert.Upsert(
        "heard_note", ["authority", "generation", "id"], ["authority", "generation:int", "id", "version:int", "text"]);

    public override string Source => NotesModel.Name;

    public override long Shape => shape;

    public override object? Read(RecordChange change) =>
        change is { Kind: "note", Withdrawn: false } ? JsonSerializer.Deserialize(change.Body!, NotesJson.Default.Note) : null;

    public override async Task Apply(LockedTransaction transaction, ProjectionScope scope, IReadOnlyList<HeardRecord> records)
    {
        foreach (var record in records)
        {
            var known = await transaction.QueryFirst<long>(
                "SELECT version FROM heard_note WHERE authority = @Authority AND generation = @Generation AND id = @Id",
                new { scope.Authority, scope.Generation, record.Id });
            if (record.Version < known) throw new InvalidOperationException($"{record.Id} would go back from {known} to {record.Version}.");
        }
        await database.InsertMany(transaction, Table, [.. records.Select(record => new object?[]
        {
            scope.Authority, scope.Generation, record.Id, record.Version, record.Withdrawn ? "" : ((Note)record.Body!).Text,
        })]);
    }

    public override async Task<bool> Forget(LockedTransaction transaction, ProjectionScope scope, int limit)
    {
        await transaction.Execute(
            "DELETE FROM heard_note WHERE authority = @Authority AND generation <> @Generation", new { scope.Authority, scope.Generation });
        return false;
    }

    /// <summary>What readers see: the rows of the generation that the watermark names.</summary>
    public async Task<Dictionary<string, (long Version, string Text)>> Rows(string authority)
    {
        await using var connection = await database.Open(default);
        return (await connection.QueryAsync<(string Id, long Version, string Text)>(
            """
            SELECT n.id, n.version, n.text FROM heard_note n
            JOIN watermark w ON w.authority = n.authority AND w.source = 'notes' AND w.generation = n.generation
            WHERE n.authority = @authority
            """,
            new { authority })).ToDictionary(row => row.Id, row => (row.Version, row.Text), StringComparer.Ordinal);
    }
}
