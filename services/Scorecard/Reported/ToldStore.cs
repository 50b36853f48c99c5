using System.Data.Common;
using Dapper;
using Scorecard.Records.Log;
using Scorecard.Records.Storage;

namespace Scorecard.Reported;

/// <summary>Told facts as the log keeps them: how they read now, and how they read before.</summary>
// CROSS JOIN: SQLite, which has no statistics here, would begin at the log and look at all of it; PostgreSQL takes it for any join.
static class ToldStore
{
    static readonly TableInsert Insert = new(
        "told", ["authority", "kind", "about", "id"], "ON CONFLICT (authority, about, kind, id) DO NOTHING");

    /// <summary>What a fact is about follows from its id, so that its first version says it for good.</summary>
    public static Task Apply(Database database, LockedTransaction transaction, string authority, IReadOnlyList<LogChange> changes) =>
        database.InsertMany(transaction, Insert, [.. changes
            .Where(change => change.Version == 1 && ToldKinds.Names.Contains(change.Kind))
            .SelectMany(change => ToldKinds.Of(change.Kind).Read(change.Body).About.Select(about => new object?[] { authority, change.Kind, about, change.Id }))]);

    public static async Task<ToldFacts> Read(DbConnection connection, string authority) => Facts(await connection.QueryAsync<KeptFact>(
        "SELECT kind AS Kind, id AS Id, body AS Body FROM record WHERE authority = @authority AND withdrawn = 0 AND kind IN @kinds",
        new { authority, kinds = ToldKinds.Names }));

    /// <summary>What was told of these indicators and catalogues, and what every pack may need.</summary>
    public static async Task<ToldFacts> Read(DbConnection connection, string authority, IEnumerable<string> about)
    {
        var kept = new List<KeptFact>();
        foreach (var chunk in about.Append("").Distinct(StringComparer.Ordinal).Chunk(500))
        {
            kept.AddRange(await connection.QueryAsync<KeptFact>(
                """
                SELECT r.kind AS Kind, r.id AS Id, r.body AS Body
                FROM told t CROSS JOIN record r
                WHERE t.authority = @authority AND t.about IN @chunk
                    AND r.authority = t.authority AND r.kind = t.kind AND r.id = t.id AND r.withdrawn = 0
                """,
                new { authority, chunk }));
        }
        // One fact may be about several.
        return Facts(kept.DistinctBy(fact => (fact.Kind, fact.Id)));
    }

    /// <summary>How what was told of these reads now, and who said so.</summary>
    public static async Task<IReadOnlyList<ToldVersion>> Tellings(DbConnection connection, string authority, IEnumerable<string> about)
    {
        var rows = new List<VersionRow>();
        foreach (var chunk in about.Append("").Distinct(StringComparer.Ordinal).Chunk(500))
        {
            rows.AddRange(await connection.QueryAsync<VersionRow>(
                $"""
                SELECT {VersionRow.Columns}
                FROM told t CROSS JOIN record r CROSS JOIN change_log l
                WHERE t.authority = @authority AND t.about IN @chunk
                    AND r.authority = t.authority AND r.kind = t.kind AND r.id = t.id AND r.withdrawn = 0
                    AND l.authority = t.authority AND l.kind = t.kind AND l.id = t.id AND l.version = r.version
                """,
                new { authority, chunk }));
        }
        return Versions(rows.DistinctBy(row => (row.Kind, row.Id)));
    }

    /// <summary>Every reading of a fact, newest first.</summary>
    public static async Task<IReadOnlyList<ToldVersion>> History(DbConnection connection, string authority, string kind, string id) =>
        Versions(await connection.QueryAsync<VersionRow>(
            $"""
            SELECT {VersionRow.Columns}
            FROM change_log l WHERE l.authority = @authority AND l.kind = @kind AND l.id = @id ORDER BY l.version DESC
            """,
            new { authority, kind, id }));

    /// <summary>The facts of a kind, as they read now or in every reading: those about one indicator or catalogue, or all where that is null.</summary>
    public static async Task<IReadOnlyList<ToldVersion>> List(DbConnection connection, string authority, string kind, string? about, bool history) =>
        Versions((await connection.QueryAsync<VersionRow>(
            $"""
            SELECT {VersionRow.Columns}
            FROM told t CROSS JOIN record r CROSS JOIN change_log l
            WHERE t.authority = @authority AND t.kind = @kind {(about is null ? "" : "AND t.about = @about")}
                AND r.authority = t.authority AND r.kind = t.kind AND r.id = t.id
                AND l.authority = t.authority AND l.kind = t.kind AND l.id = t.id
                AND (@history = 1 OR (l.version = r.version AND r.withdrawn = 0))
            """,
            new { authority, kind, about, history = history ? 1 : 0 })).DistinctBy(row => (row.Id, row.Version)));

    static List<ToldVersion> Versions(IEnumerable<VersionRow> rows) => [.. rows.Select(row => row.Read())];

    static ToldFacts Facts(IEnumerable<KeptFact> kept) => ToldFacts.Of([.. kept.Select(fact => ToldKinds.Of(fact.Kind).Read(fact.Body))]);

    sealed record KeptFact(string Kind, string Id, string Body);
}
