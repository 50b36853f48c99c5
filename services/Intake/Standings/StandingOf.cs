using Intake.Register;
using Scorecard.Records.Log;

namespace Intake.Standings;

/// <summary>A child's standing as it follows from their records; null without a case.</summary>
static class StandingOf
{
    public static RecordWrite? Child(SubjectRecords child, WorkerRegister register)
    {
        if (child.Find(IntakeKinds.Case, child.Subject) is not { } @case) return null;
        var toldBy = child.Find(IntakeKinds.Case.Name, child.Subject)!.Source;
        var allocations = child.All(IntakeKinds.Allocation).Select(pair => new ToldAllocation(pair.Body, pair.Record.Source)).ToList();
        return IntakeKinds.Standing.Write(child.Subject, CaseStanding.Of(@case, toldBy, allocations, register));
    }
}
