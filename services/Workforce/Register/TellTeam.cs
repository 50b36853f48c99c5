using Scorecard.Contracts.Register;
using Scorecard.Records.Log;
using Scorecard.Records.Rules;
using Message = Scorecard.Protos.Records.V1;

namespace Workforce.Register;

static class TellTeam
{
    /// <param name="withdrawn">Then the message need only name the team.</param>
    public static Team Read(Message.Team message, bool withdrawn, FieldReader fields)
    {
        var code = fields.Id(message.Team_, "team");
        if (withdrawn) return new() { Code = code, Name = "", Type = default };
        var team = new Team
        {
            Code = code,
            Name = fields.Text(message.Name, "name", required: true) ?? "",
            Area = fields.Text(message.Area, "area"),
            Type = fields.Code<Message.TeamType, TeamType>(message.Type, "type"),
            Manager = fields.Text(message.Manager, "manager"),
            From = fields.Date(message.From, "from"),
            To = fields.Date(message.To, "to"),
        };
        fields.Check(!(team.To < team.From), RuleBook.EndBeforeStart, "to");
        return team;
    }

    public static Decision Decide(Team told, bool withdrawn, long? expectedVersion) => Decision.Accept(
        withdrawn ? WorkforceKinds.Team.Withdraw(told.Code, expectedVersion) : WorkforceKinds.Team.Write(told.Code, told, expectedVersion));
}
