using Scorecard.Records.Log;
using Scorecard.Records.Rules;

namespace Workforce.People;

/// <summary>Someone has no role from a day on. The record stays, so that what they did has a name.</summary>
sealed record EndPerson(string Subject, DateOnly To, long? ExpectedVersion)
{
    public Decision Decide(SubjectRecords known)
    {
        if (known.Find(WorkforceKinds.Person, Subject) is not { } person) return Decision.Refuse(RuleBook.UnknownPerson.For("subject"));
        return To < person.From
            ? Decision.Refuse(RuleBook.EndBeforeStart.For("to"))
            : Decision.Accept(WorkforceKinds.Person.Write(Subject, person with { To = To }, ExpectedVersion));
    }
}
