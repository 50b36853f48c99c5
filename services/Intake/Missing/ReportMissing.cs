using Scorecard.Contracts.Missing;
using Scorecard.Records.Log;
using Scorecard.Records.Rules;

namespace Intake.Missing;

sealed record ReportMissing(string ChildId, MissingSetting Setting, MissingKind Kind, DateTimeOffset StartedAt)
{
    public Decision Decide(SubjectRecords child)
    {
        var episodes = child.All(IntakeKinds.MissingEpisode).Select(pair => pair.Body).Where(episode => episode.Setting == Setting).ToList();
        if (Kind == MissingKind.Away && Setting != MissingSetting.Care) return Decision.Refuse(RuleBook.BadKind.For("kind"));
        if (episodes.Any(episode => episode.ReturnedAt is null)) return Decision.Refuse(RuleBook.AlreadyMissing.For("child_id"));
        if (episodes.Any(episode => episode.ReturnedAt > StartedAt)) return Decision.Refuse(RuleBook.Overlap.For("started_at"));
        var id = EpisodeId.Of(ChildId, Setting, EpisodeId.Next(child.EveryId(IntakeKinds.MissingEpisode.Name), ChildId, Setting));
        return Decision.Accept(IntakeKinds.MissingEpisode.Write(
            id, new MissingEpisodeChanged { ChildId = ChildId, Setting = Setting, Kind = Kind, StartedAt = StartedAt }));
    }
}
