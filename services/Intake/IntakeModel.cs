using Intake.Allocations;
using Intake.Births;
using Intake.Journeys;
using Intake.Missing;
using Intake.Readings;
using Intake.Register;
using Intake.Standings;
using Scorecard.Records.Log;
using Scorecard.Records.Storage;

namespace Intake;

/// <summary>What Intake's log derives, keeps to read, and tells.</summary>
sealed class IntakeModel(RegisterCopy register, [FromKeyedServices(IntakeModel.Name)] Database database, TimeProvider time) : RecordModel<WorkerRegister>
{
    public const string Name = "intake";

    public override string Source => Name;

    public override Task<WorkerRegister> Context(LockedTransaction transaction, string authority) => register.Read(transaction, authority);

    public override IEnumerable<RecordWrite> Derive(SubjectRecords subject, WorkerRegister context)
    {
        if (StandingOf.Child(subject, context) is { } standing) yield return standing;
        else if (subject.Find(IntakeKinds.Standing, subject.Subject) is not null) yield return IntakeKinds.Standing.Withdraw(subject.Subject);
        if (BirthDate.Of(subject) is { } birth) yield return birth;
        else if (subject.Find(IntakeKinds.BirthDate, subject.Subject) is not null) yield return IntakeKinds.BirthDate.Withdraw(subject.Subject);
    }

    public override IReadOnlyList<Command<WorkerRegister>> Beside(string source)
    {
        if (source is not (Sources.Person or Sources.Feed)) return [];
        var now = time.GetUtcNow();
        return [new(Reading.Subject, (subject, _) => Reading.GoLive(subject, now))];
    }

    public override async Task Project(LockedTransaction transaction, string authority, IReadOnlyList<LogChange> changes)
    {
        await AllocationTable.Apply(database, transaction, authority, changes);
        await StandingTable.Apply(database, transaction, authority, changes);
        await MissingTable.Apply(database, transaction, authority, changes);
    }

    // The allow-list: cases and allocations as told stay here.
    public override PublishedBody? Publish(LogChange change) =>
        change.Kind == IntakeKinds.Standing.Name ? new(1, change.Body)
        : change.Kind == IntakeKinds.MissingEpisode.Name ? new(1, change.Body)
        : change.Kind == IntakeKinds.Reading.Name ? new(1, change.Body)
        : change.Kind == IntakeKinds.Supply.Name ? new(1, change.Body)
        : JourneyKinds.Has(change.Kind) ? new(1, change.Body)
        : null;

    public override PublishedBody? PublishConfidentially(LogChange change) => change.Kind == IntakeKinds.BirthDate.Name ? new(1, change.Body) : null;
}
