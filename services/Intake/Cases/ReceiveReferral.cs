using Scorecard.Contracts.Cases;
using Scorecard.Records.Log;
using Scorecard.Records.Rules;

namespace Intake.Cases;

sealed record ReceiveReferral(string ChildId, DateOnly ReceivedOn, CaseStatus Status, long? ExpectedVersion)
{
    public Decision Decide(SubjectRecords child)
    {
        var known = child.Find(IntakeKinds.Case, ChildId) ?? new Case(ChildId, []);
        if (known.IsOpen) return Decision.Refuse(RuleBook.CaseOpen.For("child_id"));
        // A referral that was front door only becomes the case; its own date stays the referral date.
        var spell = known.OpenSpell is { } frontDoor
            ? frontDoor.WithStatus(ReceivedOn, Status)
            : new CaseSpell(ReceivedOn, null, ReceivedOn, [new StatusChange(ReceivedOn, Status)]);
        if (known.Spells.Any(earlier => earlier.To > spell.From)) return Decision.Refuse(RuleBook.Overlap.For("received_on"));
        return Decision.Accept(IntakeKinds.Case.Write(ChildId, known.WithSpell(spell), ExpectedVersion));
    }
}
