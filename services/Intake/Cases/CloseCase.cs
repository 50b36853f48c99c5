using Scorecard.Records.Log;
using Scorecard.Records.Rules;

namespace Intake.Cases;

sealed record CloseCase(string ChildId, DateOnly ClosedOn, long? ExpectedVersion)
{
    public Decision Decide(SubjectRecords child)
    {
        if (child.Find(IntakeKinds.Case, ChildId) is not { OpenSpell: { } spell } @case) return Decision.Refuse(RuleBook.NoOpenCase.For("child_id"));
        if (ClosedOn < spell.From) return Decision.Refuse(RuleBook.EndBeforeStart.For("closed_on"));
        var ended = child.All(IntakeKinds.Allocation)
            .Where(pair => pair.Body.To is null)
            // One that was to begin after the case closed never held it.
            .Select(pair => IntakeKinds.Allocation.Write(pair.Record.Id, pair.Body with { To = ClosedOn < pair.Body.From ? pair.Body.From : ClosedOn }));
        return Decision.Accept([IntakeKinds.Case.Write(ChildId, @case.WithSpell(spell with { To = ClosedOn }), ExpectedVersion), .. ended]);
    }
}
