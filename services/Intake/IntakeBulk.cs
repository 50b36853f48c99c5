using Intake.Allocations;
using Intake.Cases;
using Intake.Journeys;
using Intake.Missing;
using Intake.Register;
using Scorecard.Protos.Records.V1;
using Scorecard.Records;
using Scorecard.Records.Log;
using Scorecard.Records.Rules;
using Body = Scorecard.Protos.Records.V1.Record.BodyOneofCase;

namespace Intake;

/// <summary>The kinds that Intake takes in bulk, read and ruled on before the flush decides.</summary>
sealed class IntakeBulk(TimeProvider time)
{
    public static readonly IReadOnlySet<Body> Kinds = new HashSet<Body>([Body.Case, Body.Allocation, Body.MissingEpisode, .. JourneyKinds.Told]);

    public Command<WorkerRegister> Command(Record record)
    {
        var fields = new FieldReader();
        var (today, now) = (London.Today(time), time.GetUtcNow());
        long? expected = record.HasExpectedVersion ? record.ExpectedVersion : null;
        switch (record.BodyCase)
        {
            case Body.Case:
                var told = TellCase.Read(record.Case, record.Withdrawn, fields, today);
                return Ruled(told.ChildId, fields, child => TellCase.Decide(child, told, record.Withdrawn, expected));
            case Body.Allocation:
                var allocation = TellAllocation.Read(record.Allocation, record.Withdrawn, fields, today);
                return Ruled(allocation.ChildId, fields, child => TellAllocation.Decide(child, allocation, record.Allocation.Ordinal, record.Withdrawn, expected)) with
                {
                    Names = record.Allocation.Ordinal > 0 ? (IntakeKinds.Allocation.Name, AllocationId.Of(allocation.ChildId, allocation.Role, record.Allocation.Ordinal)) : null,
                    Ends = record.Withdrawn || allocation.To is not null,
                };
            case Body.MissingEpisode:
                var episode = TellMissingEpisode.Read(record.MissingEpisode, record.Withdrawn, fields, now);
                return Ruled(episode.ChildId, fields, child => TellMissingEpisode.Decide(child, episode, record.MissingEpisode.Ordinal, record.Withdrawn, expected)) with
                {
                    Names = record.MissingEpisode.Ordinal > 0 ? (IntakeKinds.MissingEpisode.Name, EpisodeId.Of(episode.ChildId, episode.Setting, record.MissingEpisode.Ordinal)) : null,
                    Ends = record.Withdrawn || episode.ReturnedAt is not null,
                };
            default:
                var kind = JourneyKinds.Of(record)!;
                var journey = kind.Read(record, record.Withdrawn, fields, today);
                var ordinal = kind.Ordinal(record);
                return Ruled(kind.Subject(journey), fields, subject => TellJourney.Decide(subject, kind, journey, ordinal, record.Withdrawn, expected)) with
                {
                    Names = ordinal > 0 ? (kind.Name, kind.Id(journey, ordinal)) : null,
                    Ends = record.Withdrawn || kind.To(journey) is not null,
                };
        }
    }

    static Command<WorkerRegister> Ruled(string subject, FieldReader fields, Func<SubjectRecords, Decision> decide) =>
        // What is not an id is not looked up: it may be text that no database takes.
        fields.Ok ? new(subject, (records, _) => decide(records)) : new("", (_, _) => Decision.Refuse(fields.Violations));
}
