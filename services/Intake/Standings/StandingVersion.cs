using Intake.Register;
using Scorecard.Records.Log;

namespace Intake.Standings;

/// <summary>What a person saw before deciding: any change of who holds the case since makes their decision stale.</summary>
static class StandingVersion
{
    /// <summary>Null while what was seen is still so.</summary>
    public static Decision? Outdated(long? expected, SubjectRecords child, WorkerRegister register) =>
        expected is { } seen && Now(child, register) is var now && seen != now ? Decision.Outdated("expected_version", now) : null;

    static long Now(SubjectRecords child, WorkerRegister register)
    {
        var stored = child.Find(IntakeKinds.Standing.Name, child.Subject);
        // Another caller of the same flush may have come first: the standing gets its next version when the flush ends.
        var changed = StandingOf.Child(child, register)?.Body != (stored is { Withdrawn: false } ? stored.Body : null);
        return (stored?.Version ?? 0) + (changed ? 1 : 0);
    }
}
