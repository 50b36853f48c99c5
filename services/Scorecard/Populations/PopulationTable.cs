using Scorecard.Records.Log;
using Scorecard.Records.Storage;

namespace Scorecard.Populations;

static class PopulationTable
{
    static readonly TableInsert Upsert = TableInsert.Upsert(
        "population", ["authority", "id"], ["authority", "id", "area", "year:int", "age_band", "population:int"]);

    public static async Task Apply(Database database, LockedTransaction transaction, string authority, IReadOnlyList<LogChange> changes)
    {
        var newest = changes.Where(change => change.Kind == ScorecardKinds.Population.Name).GroupBy(change => change.Id).Select(group => group.Last()).ToList();
        foreach (var gone in newest.Where(change => change.Withdrawn))
        {
            await transaction.Execute("DELETE FROM population WHERE authority = @authority AND id = @Id", new { authority, gone.Id });
        }
        await database.InsertMany(transaction, Upsert, [.. newest
            .Where(change => !change.Withdrawn)
            .Select(change => (change.Id, Told: ScorecardKinds.Population.Read(change.Body)))
            .Select(row => new object?[] { authority, row.Id, row.Told.Area, row.Told.Year, row.Told.AgeBand, row.Told.People })]);
    }
}
