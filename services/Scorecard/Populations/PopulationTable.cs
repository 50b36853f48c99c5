using Scorecard.Figures;
using Scorecard.Records.Log;
using Scorecard.Records.Storage;

namespace Scorecard.Populations;

/// <summary>Told populations as measures read them, every version.</summary>
static class PopulationTable
{
    public const string Digest = "1";

    static readonly TableInsert Insert = new(
        "told_population",
        ["authority", "id", "version:int", "area", "year:int", "age_band", "people:int", "known_from:int"],
        "ON CONFLICT (authority, id, version) DO NOTHING");

    public static async Task Apply(Database database, LockedTransaction transaction, string authority, IReadOnlyList<LogChange> changes)
    {
        var told = changes.Where(change => change.Kind == ScorecardKinds.Population.Name).ToList();
        if (told.Count == 0) return;
        await StaleFigures.MarkAll(transaction, authority, ScorecardKinds.Population.Name);
        await database.InsertMany(transaction, Insert, [.. told
            .Where(change => !change.Withdrawn)
            .Select(change => Row(authority, change.Id, change.Version, change.Body, change.RecordedAt))]);
    }

    /// <summary>With what was told before the table was there.</summary>
    public static async Task Fill(Database database, LockedTransaction transaction) =>
        await database.InsertMany(transaction, Insert, [.. (await transaction.Query<Kept>(
            """
            SELECT authority AS Authority, id AS Id, version AS Version, body AS Body, recorded_at AS RecordedAt
            FROM change_log WHERE kind = @Name AND withdrawn = 0
            """,
            new { ScorecardKinds.Population.Name })).Select(row => Row(row.Authority, row.Id, row.Version, row.Body, row.RecordedAt))]);

    static object?[] Row(string authority, string id, long version, string body, long recordedAt)
    {
        var told = ScorecardKinds.Population.Read(body);
        return [authority, id, version, told.Area, told.Year, told.AgeBand, told.People, recordedAt];
    }

    sealed record Kept(string Authority, string Id, long Version, string Body, long RecordedAt);
}
