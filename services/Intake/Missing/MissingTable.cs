using Scorecard.Contracts.Missing;
using Scorecard.Records.Log;
using Scorecard.Records.Storage;

namespace Intake.Missing;

static class MissingTable
{
    static readonly TableInsert Upsert = TableInsert.Upsert(
        "missing_episode",
        ["authority", "id"],
        ["authority", "id", "child_id", "setting", "kind", "started_at:int", "returned_at:int"]);

    public static async Task Apply(Database database, LockedTransaction transaction, string authority, IReadOnlyList<LogChange> changes)
    {
        var newest = changes.Where(change => change.Kind == IntakeKinds.MissingEpisode.Name).GroupBy(change => change.Id).Select(group => group.Last()).ToList();
        foreach (var chunk in newest.Where(change => change.Withdrawn).Select(change => change.Id).Chunk(500))
        {
            await transaction.Execute("DELETE FROM missing_episode WHERE authority = @authority AND id IN @chunk", new { authority, chunk });
        }
        // Returns before new absences: a child must not seem to be missing twice from one setting.
        var rows = newest
            .Where(change => !change.Withdrawn)
            .Select(change => (change.Id, Body: IntakeKinds.MissingEpisode.Read(change.Body)))
            .ToLookup(pair => pair.Body.ReturnedAt is not null);
        foreach (var returned in (bool[])[true, false])
        {
            await database.InsertMany(transaction, Upsert, [.. rows[returned].Select(pair => Row(authority, pair.Id, pair.Body))]);
        }
    }

    static object?[] Row(string authority, string id, MissingEpisodeChanged episode) =>
    [
        authority, id, episode.ChildId, episode.Setting.ToString(), episode.Kind.ToString(),
        episode.StartedAt.ToUnixTimeMilliseconds(), episode.ReturnedAt?.ToUnixTimeMilliseconds(),
    ];
}
