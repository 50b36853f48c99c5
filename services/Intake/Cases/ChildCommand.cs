using Grpc.Core;
using Intake.Register;
using Scorecard.Records.Log;
using Scorecard.Records.Rules;
using Scorecard.ServiceDefaults.Callers;
using Scorecard.ServiceDefaults.Rights;

namespace Intake.Cases;

/// <summary>A change about one child. To who has teams or areas, a child of another is as one that is not there.</summary>
static class ChildCommand
{
    public static Command<WorkerRegister> Of(ServerCallContext call, string childId, Func<SubjectRecords, WorkerRegister, Decision> decide)
    {
        var scope = Caller.Of(call).Scope;
        return new(childId, (child, register) => IsOfAnother(child, register, scope) ? Decision.Refuse(RuleBook.NoOpenCase.For("child_id")) : decide(child, register));
    }

    // A child that no team has is anybody's to take on.
    static bool IsOfAnother(SubjectRecords child, WorkerRegister register, Scope scope) =>
        child.Find(IntakeKinds.Standing, child.Subject)?.Spells.LastOrDefault(spell => spell.To is null)?.Team is { } team
        && !scope.Includes(team, register.Team(team)?.Area);
}
