using Scorecard.Contracts.Missing;
using Scorecard.Records.Log;
using Scorecard.Records.Rules;
using Message = Scorecard.Protos.Records.V1.MissingEpisode;

namespace Intake.Missing;

/// <summary>A missing episode as another system tells it.</summary>
static class TellMissingEpisode
{
    public static MissingEpisodeChanged Read(Message message, FieldReader fields, DateTimeOffset latest)
    {
        var episode = new MissingEpisodeChanged
        {
            ChildId = fields.Id(message.ChildId, "child_id"),
            Setting = fields.Code<Scorecard.Protos.Records.V1.MissingSetting, MissingSetting>(message.Setting, "setting"),
            Kind = fields.Code<Scorecard.Protos.Records.V1.MissingKind, MissingKind>(message.Kind, "kind"),
            StartedAt = fields.Instant(message.StartedAt, "started_at", latest, required: true) ?? default,
            ReturnedAt = fields.Instant(message.ReturnedAt, "returned_at", latest),
            InterviewOffered = message.HasInterviewOffered ? message.InterviewOffered : null,
            InterviewAccepted = message.HasInterviewAccepted ? message.InterviewAccepted : null,
            InterviewAt = fields.Instant(message.InterviewAt, "interview_at", latest),
        };
        fields.Check(episode.Kind == MissingKind.Missing || episode.Setting == MissingSetting.Care, RuleBook.BadKind, "kind");
        fields.Check(episode.ReturnedAt is null || episode.ReturnedAt >= episode.StartedAt, RuleBook.EndBeforeStart, "returned_at");
        return episode;
    }

    public static Decision Decide(SubjectRecords child, MissingEpisodeChanged told, int ordinal, bool withdrawn, long? expectedVersion)
    {
        var id = EpisodeId.Of(
            told.ChildId,
            told.Setting,
            ordinal > 0 ? ordinal : EpisodeId.Next(child.EveryId(IntakeKinds.MissingEpisode.Name), told.ChildId, told.Setting));
        if (withdrawn) return Decision.Accept(IntakeKinds.MissingEpisode.Withdraw(id, expectedVersion));
        var others = child.All(IntakeKinds.MissingEpisode)
            .Where(pair => pair.Record.Id != id && pair.Body.Setting == told.Setting)
            .Select(pair => pair.Body)
            .ToList();
        if (told.ReturnedAt is null && others.Any(other => other.ReturnedAt is null)) return Decision.Refuse(RuleBook.TwoOpen.For("returned_at"));
        return Decision.Accept(IntakeKinds.MissingEpisode.Write(id, told, expectedVersion));
    }
}
