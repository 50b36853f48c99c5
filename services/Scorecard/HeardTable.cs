using Dapper;
using Scorecard.Records.Hearing;
using Scorecard.Records.Storage;

namespace Scorecard;

/// <summary>Rows of what another service told, by generation, in every version: known from one instant until, not including, another.</summary>
sealed class HeardTable(string table, string key, string[] columns)
{
    /// <summary>Until when a row is known that still is.</summary>
    const long StillKnown = long.MaxValue;

    readonly TableInsert insert = new(table, ["authority", "generation:int", .. columns, "known_from:int", "known_to:int"]);

    readonly string names = string.Join(", ", columns.Select(column => column.Split(':')[0]));

    /// <summary>Closes what a record told before and does not tell any more, and adds what it now does. Every version counts, in the order told; what reads as before is left.</summary>
    /// <param name="records">Of this table's kind.</param>
    /// <param name="rows">What a record that is not withdrawn comes to.</param>
    /// <param name="changed">Told for each record that now comes to other rows than before: those, and these.</param>
    public async Task Tell(
        Database database,
        LockedTransaction transaction,
        ProjectionScope scope,
        IEnumerable<HeardRecord> records,
        Func<HeardRecord, IEnumerable<object?[]>> rows,
        Action<IReadOnlyList<object?[]>, IReadOnlyList<object?[]>>? changed = null)
    {
        foreach (var chunk in records.GroupBy(record => record.Id, StringComparer.Ordinal).Chunk(500))
        {
            var known = await Known(transaction, scope, [.. chunk.Select(record => record.Key)]);
            var versions = chunk
                .Select(record => HeardVersions.Of(record.Key, known[record.Key], record.Select(version => (version.RecordedAt, Told(version, rows)))))
                .Where(record => record.Changed)
                .ToList();
            if (versions.Count == 0) continue;
            await transaction.Execute(
                $"DELETE FROM {table} WHERE authority = @Authority AND generation = @Generation AND known_to = @StillKnown AND {key} IN @ids",
                new { scope.Authority, scope.Generation, StillKnown, ids = versions.Select(record => record.Id).ToArray() });
            await database.InsertMany(transaction, insert, [.. versions.SelectMany(record => record.Rows)
                .Select(row => (object?[])[scope.Authority, scope.Generation, .. row.Values, row.From, row.To ?? StillKnown])]);
            foreach (var record in versions) changed?.Invoke(record.Before, record.After);
        }
    }

    /// <summary>True while rows of generations before this one may be left; one that is being rebuilt is a later one.</summary>
    public async Task<bool> Forget(LockedTransaction transaction, ProjectionScope scope, int limit) => limit <= await transaction.Execute(
        $"""
        DELETE FROM {table} WHERE (authority, generation, {key}) IN (
            SELECT authority, generation, {key} FROM {table} WHERE authority = @Authority AND generation < @Generation LIMIT @limit)
        """,
        new { scope.Authority, scope.Generation, limit });

    static List<object?[]> Told(HeardRecord record, Func<HeardRecord, IEnumerable<object?[]>> rows) =>
        record.Withdrawn ? [] : [.. rows(record).Select(row => row.Select(AsStored).ToArray())];

    static object? AsStored(object? value) => value is int number ? (long)number : value;

    async Task<ILookup<string, HeardRow>> Known(LockedTransaction transaction, ProjectionScope scope, string[] ids)
    {
        var rows = await transaction.Connection.QueryAsync(
            $"SELECT {key} AS of_record, known_from, {names} FROM {table} WHERE authority = @Authority AND generation = @Generation AND known_to = @StillKnown AND {key} IN @ids",
            new { scope.Authority, scope.Generation, StillKnown, ids },
            transaction.Transaction);
        return rows
            .Select(row => ((IDictionary<string, object?>)row).Values.ToArray())
            .ToLookup(values => (string)values[0]!, values => new HeardRow(values[2..], (long)values[1]!, null), StringComparer.Ordinal);
    }
}
