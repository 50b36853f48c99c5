using Intake.Cases;
using Intake.Register;
using Intake.Standings;
using Scorecard.Contracts.Register;
using Scorecard.Records.Log;
using Scorecard.Records.Rules;

namespace Intake.Allocations;

/// <summary>Gives an open case to a worker, a duty folder or a team.</summary>
sealed record AllocateCase
{
    public required string ChildId { get; init; }

    public string? Worker { get; init; }

    public string? Team { get; init; }

    public required DateOnly From { get; init; }

    public required string Role { get; init; }

    public string? Reason { get; init; }

    public long? ExpectedVersion { get; init; }

    public Decision Decide(SubjectRecords child, WorkerRegister register)
    {
        if (child.Find(IntakeKinds.Case, ChildId) is not { IsOpen: true } @case) return Decision.Refuse(RuleBook.NoOpenCase.For("child_id"));
        if (StandingVersion.Outdated(ExpectedVersion, child, register) is { } outdated) return outdated;
        var violations = Violations(@case, register);
        if (violations.Count > 0) return Decision.Refuse(violations);

        var next = new Allocation { ChildId = ChildId, Role = Role, Team = Team, Worker = Worker, From = From, Reason = Reason };
        var id = AllocationId.Of(ChildId, Role, AllocationId.Next(child.EveryId(IntakeKinds.Allocation.Name), ChildId, Role));
        var others = child.All(IntakeKinds.Allocation).Where(pair => pair.Body.Role == Role).ToList();
        if (others.Any(pair => pair.Body.To > From || (pair.Body.To is null && pair.Body.From > From)))
        {
            return Decision.Refuse(RuleBook.Overlap.For("from"));
        }
        var open = others.FirstOrDefault(pair => pair.Body.To is null);
        if (open.Body is null) return Decision.Accept(IntakeKinds.Allocation.Write(id, next));
        // The same holder again, under whatever name: there is nothing to change.
        if (Holder.On(From, open.Body, register) == Holder.On(From, next, register)) return Decision.Accept();
        return Decision.Accept(
            IntakeKinds.Allocation.Write(id, next),
            IntakeKinds.Allocation.Write(open.Record.Id, open.Body with { To = From }));
    }

    List<Violation> Violations(Case @case, WorkerRegister register)
    {
        var violations = new List<Violation>();
        if (Worker is null && Team is null) violations.Add(RuleBook.Missing.For("worker"));
        if (Team is not null && register.HasTeams && register.Team(Team)?.ExistsOn(From) != true) violations.Add(RuleBook.UnknownTeam.For("team"));
        if (From < @case.OpenSpell!.From) violations.Add(RuleBook.BeforeCase.For("from"));
        if (Worker is null) return violations;
        var match = register.Match(Worker, register.TeamCode(Team));
        if (match.Worker is null)
        {
            violations.Add((match.Why == Scorecard.Contracts.Cases.NameOnlyReason.TwoMatches ? RuleBook.TwoMatches : RuleBook.UnknownWorker).For("worker"));
        }
        else if (match.Worker.Kind == WorkerKind.Generic) violations.Add(RuleBook.UnknownWorker.For("worker"));
        else if (!WorkerDays.InPost(match.Worker, From)) violations.Add(RuleBook.WorkerNotInPost.For("worker"));
        else if (WorkerDays.LongAbsent(match.Worker, From, register.LongAbsenceDays)) violations.Add(RuleBook.WorkerAbsent.For("worker"));
        return violations;
    }
}
