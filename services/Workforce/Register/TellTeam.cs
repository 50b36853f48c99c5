using Scorecard.Contracts.Register;
using Scorecard.Records.Log;
using Scorecard.Records.Rules;
using Message = Scorecard.Protos.Records.V1;

namespace Workforce.Register;

static class TellTeam
{
    public static Decision Decide(Message.Team message, bool withdrawn, long? expectedVersion)
    {
        var fields = new FieldReader();
        var code = fields.Id(message.Team_, "team");
        if (withdrawn) return fields.Ok ? Decision.Accept(WorkforceKinds.Team.Withdraw(code, expectedVersion)) : Decision.Refuse(fields.Violations);
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
        return fields.Ok ? Decision.Accept(WorkforceKinds.Team.Write(code, team, expectedVersion)) : Decision.Refuse(fields.Violations);
    }
}
