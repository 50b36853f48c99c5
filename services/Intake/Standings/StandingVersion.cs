using Scorecard.Records.Log;

namespace Intake.Standings;

/// <summary>What a person saw before deciding: any change of who holds the case since makes their decision stale.</summary>
static class StandingVersion
{
    public static bool IsNot(long? expected, SubjectRecords child) =>
        expected is { } version && version != (child.Find(IntakeKinds.Standing.Name, child.Subject)?.Version ?? 0);
}
