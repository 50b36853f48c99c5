using Intake.Register;
using Scorecard.Records.Log;

namespace Intake.Standings;

/// <summary>What a person saw before deciding: any change of who holds the case since makes their decision stale.</summary>
static class StandingVersion
{
    public static bool IsNot(long? expected, SubjectRecords child, WorkerRegister register)
    {
        if (expected is not { } version) return false;
        var stored = child.Find(IntakeKinds.Standing.Name, child.Subject);
        if (version != (stored?.Version ?? 0)) return true;
        // Another caller of the same flush may have come first: the standing is stored only when the flush ends.
        return StandingOf.Child(child, register)?.Body != (stored is { Withdrawn: false } ? stored.Body : null);
    }
}
