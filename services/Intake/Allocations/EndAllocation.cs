using Intake.Register;
using Intake.Standings;
using Scorecard.Records.Log;
using Scorecard.Records.Rules;

namespace Intake.Allocations;

sealed record EndAllocation(string ChildId, string Role, DateOnly To, string? Reason, long? ExpectedVersion)
{
    public Decision Decide(SubjectRecords child, WorkerRegister register)
    {
        var open = child.All(IntakeKinds.Allocation).FirstOrDefault(pair => pair.Body.Role == Role && pair.Body.To is null);
        if (open.Body is null) return Decision.Refuse(RuleBook.NoOpenAllocation.For("child_id"));
        if (StandingVersion.Outdated(ExpectedVersion, child, register) is { } outdated) return outdated;
        if (To < open.Body.From) return Decision.Refuse(RuleBook.EndBeforeStart.For("to"));
        return Decision.Accept(IntakeKinds.Allocation.Write(open.Record.Id, open.Body with { To = To, Reason = Reason ?? open.Body.Reason }));
    }
}
