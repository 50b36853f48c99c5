using Intake.Missing;
using Scorecard.Records;
using Scorecard.Records.Log;
using Scorecard.Records.Rules;

namespace Intake.Imports;

/// <summary>A log of missing episodes tells the whole of a child's absences from a setting up to the import's day.</summary>
static class EpisodesFromLog
{
    public static IEnumerable<RecordWrite> Tell(ChildRows rows, SubjectRecords child, DateOnly asOf, ImportRemarks remarks)
    {
        var close = London.CloseOf(asOf);
        foreach (var setting in rows.Missing.GroupBy(row => row.Episode.Setting))
        {
            var stored = child.All(IntakeKinds.MissingEpisode)
                .Where(pair => pair.Body.Setting == setting.Key && pair.Body.StartedAt < close)
                .OrderBy(pair => pair.Body.StartedAt)
                .ToLookup(pair => ToldSince.Record(pair.Record, asOf));
            // Told by a person after the import's day: they know of it, the file could not.
            var kept = stored[true].Select(pair => pair.Body).ToList();
            var replaced = stored[false].Select(pair => pair.Record.Id).ToList();
            var clashing = setting.ToLookup(row => kept.Exists(other => TellMissingEpisode.Overlap(other, row.Episode)));
            foreach (var (row, _) in clashing[true].Where(entry => !kept.Contains(entry.Episode))) remarks.NewerKnown(row, RuleBook.NewerKnown.For("start_datetime"));
            var told = clashing[false].Select(row => row.Episode).OrderBy(episode => episode.StartedAt).ToList();
            var next = EpisodeId.Next(child.EveryId(IntakeKinds.MissingEpisode.Name), rows.ChildId, setting.Key);
            for (var i = 0; i < told.Count; i++)
            {
                var id = i < replaced.Count ? replaced[i] : EpisodeId.Of(rows.ChildId, setting.Key, next++);
                yield return IntakeKinds.MissingEpisode.Write(id, told[i]) with { Source = Sources.DatedLog };
            }
            foreach (var gone in replaced.Skip(told.Count)) yield return IntakeKinds.MissingEpisode.Withdraw(gone);
        }
    }
}
