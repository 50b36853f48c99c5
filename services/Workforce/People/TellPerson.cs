using Scorecard.Contracts.People;
using Scorecard.Protos.Rights.V1;
using Scorecard.Records.Log;
using Scorecard.Records.Rules;
using Scorecard.ServiceDefaults.Rights;
using Message = Scorecard.Protos.Records.V1;

namespace Workforce.People;

/// <summary>Someone has a role from now on, or another one.</summary>
static class TellPerson
{
    /// <summary>No worker's id and no team's code has a colon: a person is never decided together with either.</summary>
    public static string SubjectOf(string person) => $"person:{person}";

    /// <param name="withdrawn">Then the message need only name the person.</param>
    public static PersonChanged Read(Message.Person message, bool withdrawn, FieldReader fields)
    {
        var subject = fields.Text(message.Subject, "subject", required: true) ?? "";
        if (withdrawn) return new() { Subject = subject, Role = default };
        var person = new PersonChanged
        {
            Subject = subject,
            DisplayName = fields.Text(message.DisplayName, "display_name"),
            Role = fields.Code<Role, PersonRole>(message.Role, "role"),
            Teams = Each(message.Teams, "teams", fields),
            Areas = Each(message.Areas, "areas", fields),
            From = fields.Date(message.From, "from"),
            To = fields.Date(message.To, "to"),
        };
        fields.Check(!(person.To < person.From), RuleBook.EndBeforeStart, "to");
        var scoped = person.Teams.Count + person.Areas.Count > 0;
        fields.Check(scoped || !Roles.IsOfTeamsOrAreas(message.Role), RuleBook.NoScope, "teams");
        fields.Check(!scoped || Roles.IsOfTeamsOrAreas(message.Role), RuleBook.ScopeUnused, person.Teams.Count > 0 ? "teams" : "areas");
        return person;
    }

    public static Decision Decide(PersonChanged told, bool withdrawn, long? expectedVersion) => Decision.Accept(
        withdrawn ? WorkforceKinds.Person.Withdraw(told.Subject, expectedVersion) : WorkforceKinds.Person.Write(told.Subject, told, expectedVersion));

    // In one order, so that the same told again is no change.
    static string[] Each(IEnumerable<string> told, string field, FieldReader fields) =>
        [.. told.Select((one, i) => fields.Text(one, $"{field}[{i}]", required: true) ?? "").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
