using Scorecard.Contracts.Missing;
using Scorecard.Records.Log;
using Scorecard.Records.Rules;
using Message = Scorecard.Protos.Records.V1.MissingEpisode;

namespace Intake.Missing;

/// <summary>A missing episode as another system tells it.</summary>
static class TellMissingEpisode
{
    /// <param name="withdrawn">Then the message need only name the episode.</param>
    public static MissingEpisodeChanged Read(Message message, bool withdrawn, FieldReader fields, DateTimeOffset latest)
    {
        if (withdrawn)
        {
            fields.Check(message.Ordinal > 0, RuleBook.Missing, "ordinal");
            return Named(message, fields);
        }
        var episode = Named(message, fields) with
        {
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
        if (others.Any(other => Overlap(told, other))) return Decision.Refuse(RuleBook.Overlap.For("started_at"));
        return Decision.Accept(IntakeKinds.MissingEpisode.Write(id, told, expectedVersion));
    }

    /// <summary>They may touch: one ends at the instant at which the next begins.</summary>
    public static bool Overlap(MissingEpisodeChanged one, MissingEpisodeChanged other) =>
        (one.ReturnedAt is null || one.ReturnedAt > other.StartedAt) && (other.ReturnedAt is null || other.ReturnedAt > one.StartedAt);

    static MissingEpisodeChanged Named(Message message, FieldReader fields) => new()
    {
        ChildId = fields.Id(message.ChildId, "child_id"),
        Setting = fields.Code<Scorecard.Protos.Records.V1.MissingSetting, MissingSetting>(message.Setting, "setting"),
        Kind = default,
        StartedAt = default,
    };
}
