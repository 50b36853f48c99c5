using Scorecard.Records.Hearing;
using Scorecard.Records.Storage;

namespace Scorecard;

/// <summary>Rows of what another service told, by generation: what a record was is replaced by what it is now.</summary>
sealed class HeardTable(string table, string key, string[] columns)
{
    readonly TableInsert insert = new(table, ["authority", "generation:int", .. columns]);

    public async Task<List<T>> Read<T>(LockedTransaction transaction, ProjectionScope scope, string select, IEnumerable<string> ids)
    {
        var rows = new List<T>();
        foreach (var chunk in ids.Chunk(500))
        {
            rows.AddRange(await transaction.Query<T>(
                $"SELECT {select} FROM {table} WHERE authority = @Authority AND generation = @Generation AND {key} IN @chunk",
                new { scope.Authority, scope.Generation, chunk }));
        }
        return rows;
    }

    public async Task Replace(
        Database database, LockedTransaction transaction, ProjectionScope scope, IEnumerable<string> ids, IEnumerable<object?[]> rows)
    {
        foreach (var chunk in ids.Chunk(500))
        {
            await transaction.Execute(
                $"DELETE FROM {table} WHERE authority = @Authority AND generation = @Generation AND {key} IN @chunk",
                new { scope.Authority, scope.Generation, chunk });
        }
        await database.InsertMany(transaction, insert, [.. rows.Select(row => (object?[])[scope.Authority, scope.Generation, .. row])]);
    }

    /// <summary>True while rows of generations before this one may be left; one that is being rebuilt is a later one.</summary>
    public async Task<bool> Forget(LockedTransaction transaction, ProjectionScope scope, int limit) => limit <= await transaction.Execute(
        $"""
        DELETE FROM {table} WHERE (authority, generation, {key}) IN (
            SELECT authority, generation, {key} FROM {table} WHERE authority = @Authority AND generation < @Generation LIMIT @limit)
        """,
        new { scope.Authority, scope.Generation, limit });
}
