using Intake.Missing;
using Scorecard.Contracts.Births;
using Scorecard.Records.Log;

namespace Intake.Births;

/// <summary>The birth date that a case's private body holds, or else a file told without a case, as a record of its own: told confidentially.</summary>
static class BirthDate
{
    public const string Source = "intake.births";

    /// <summary>Null when it is not known.</summary>
    public static RecordWrite? Of(SubjectRecords child) => (child.Find(IntakeKinds.Case, child.Subject)?.BirthDate ?? child.Find(IntakeKinds.ToldBirth, child.Subject)?.BornOn) is not { } born
        ? null
        : IntakeKinds.BirthDate.Write(child.Subject, new BirthDateChanged { ChildId = child.Subject, BornOn = born, EighteenOn = Eighteen.Birthday(born) });
}
