using Intake.Allocations;
using Intake.Register;
using Scorecard.Contracts.Cases;
using Scorecard.Contracts.Register;

namespace Intake.Standings;

/// <summary>What a lead allocation amounts to on a day, by the register.</summary>
sealed record Holder(Standing Standing, string? Team, WorkerChanged? Worker = null, NameOnlyReason? Why = null)
{
    public static Holder On(DateOnly day, Allocation? lead, WorkerRegister register)
    {
        if (lead is null) return new(Standing.Nobody, null);
        var team = register.TeamCode(lead.Team);
        if (string.IsNullOrWhiteSpace(lead.Worker)) return new(team is null && lead.Team is null ? Standing.Nobody : Standing.TeamOnly, team);

        var match = register.Match(lead.Worker, team);
        if (match.Worker is not { } worker) return new(Standing.NameOnly, team, null, match.Why);
        // Told without a team: the case is counted where its holder belongs.
        if (string.IsNullOrWhiteSpace(lead.Team)) team = register.TeamCode(worker.Team);
        return worker.Kind switch
        {
            WorkerKind.Duty => new(Standing.DutyFolder, team, worker),
            WorkerKind.Generic => new(Standing.NameOnly, team, worker, NameOnlyReason.Generic),
            WorkerKind.SocialWorker or WorkerKind.PersonalAdviser or WorkerKind.OtherStaff => Person(day, team, worker, register),
        };
    }

    /// <summary>A child in need, on a plan or in care needs a qualified social worker; a care leaver may have a personal adviser.</summary>
    public bool NotQualifiedFor(CaseStatus status) => Standing == Standing.NamedWorker && status switch
    {
        CaseStatus.ChildInNeed or CaseStatus.ChildProtection or CaseStatus.LookedAfter => Worker!.Kind != WorkerKind.SocialWorker,
        CaseStatus.OpenAssessment or CaseStatus.CareLeaver or CaseStatus.FrontDoor => false,
    };

    static Holder Person(DateOnly day, string? team, WorkerChanged worker, WorkerRegister register)
    {
        if (!WorkerDays.InPost(worker, day)) return new(Standing.NameOnly, team, worker, NameOnlyReason.Left);
        return WorkerDays.LongAbsent(worker, day, register.LongAbsenceDays)
            ? new(Standing.NameOnly, team, worker, NameOnlyReason.LongAbsent)
            : new(Standing.NamedWorker, team, worker);
    }
}
