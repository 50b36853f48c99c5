using Scorecard.Contracts.Missing;
using Scorecard.Figures;
using Scorecard.Records.Hearing;
using Scorecard.Records.Storage;

namespace Scorecard.Missing;

/// <summary>Episodes of being missing or away, as Intake was told.</summary>
static class MissingEpisodes
{
    public const string Kind = "missing_episode";

    public static readonly HeardTable Table = new(
        "heard_missing_episode", "id", ["id", "child_id", "setting", "kind", "started_at:int", "returned_at:int"]);

    const string Select = "id AS Id, child_id AS ChildId, setting AS Setting, kind AS Kind, started_at AS StartedAt, returned_at AS ReturnedAt";

    public static async Task Apply(
        Database database, LockedTransaction transaction, ProjectionScope scope, IReadOnlyList<HeardRecord> records, StaleFigures stale)
    {
        var episodes = records.Where(record => record.Kind == Kind).ToDictionary(
            record => record.Id,
            record => record.Body is MissingEpisodeChanged episode ? EpisodeRow.Of(record.Id, episode) : null,
            StringComparer.Ordinal);
        if (stale.Watching)
        {
            var before = (await Table.Read<EpisodeRow>(transaction, scope, Select, episodes.Keys)).ToDictionary(row => row.Id, StringComparer.Ordinal);
            foreach (var (id, after) in episodes)
            {
                if (before.GetValueOrDefault(id) is var was && was == after) continue;
                stale.Touch(Kind, was?.Days);
                stale.Touch(Kind, after?.Days);
            }
        }
        await Table.Replace(database, transaction, scope, episodes.Keys, episodes.Values.OfType<EpisodeRow>().Select(row => row.Values));
    }
}
