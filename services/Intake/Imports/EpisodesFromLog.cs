using Intake.Missing;
using Scorecard.Contracts.Missing;
using Scorecard.Records;
using Scorecard.Records.Log;

namespace Intake.Imports;

/// <summary>A log of missing episodes tells the whole of a child's absences from a setting up to the import's day.</summary>
static class EpisodesFromLog
{
    public static IEnumerable<RecordWrite> Tell(ChildRows rows, SubjectRecords child, DateOnly asOf)
    {
        var close = London.CloseOf(asOf);
        foreach (var setting in rows.Missing.GroupBy(row => row.Episode.Setting))
        {
            var stored = child.All(IntakeKinds.MissingEpisode)
                .Where(pair => pair.Body.Setting == setting.Key && pair.Body.StartedAt < close)
                .OrderBy(pair => pair.Body.StartedAt)
                .ToLookup(pair => ApplyChild.ToldLater(pair.Record, asOf));
            // Told by a person after the import's day: they know of it, the file could not.
            var kept = stored[true].Select(pair => pair.Body).ToList();
            var replaced = stored[false].Select(pair => pair.Record.Id).ToList();
            var told = setting.Select(row => row.Episode).OrderBy(episode => episode.StartedAt).Where(episode => !kept.Exists(other => Overlap(other, episode))).ToList();
            var next = EpisodeId.Next(child.EveryId(IntakeKinds.MissingEpisode.Name), rows.ChildId, setting.Key);
            for (var i = 0; i < told.Count; i++)
            {
                var id = i < replaced.Count ? replaced[i] : EpisodeId.Of(rows.ChildId, setting.Key, next++);
                yield return IntakeKinds.MissingEpisode.Write(id, told[i]) with { Source = Sources.DatedLog };
            }
            foreach (var gone in replaced.Skip(told.Count)) yield return IntakeKinds.MissingEpisode.Withdraw(gone);
        }
    }

    static bool Overlap(MissingEpisodeChanged one, MissingEpisodeChanged other) =>
        (one.ReturnedAt is null || one.ReturnedAt > other.StartedAt) && (other.ReturnedAt is null || other.ReturnedAt > one.StartedAt);
}
