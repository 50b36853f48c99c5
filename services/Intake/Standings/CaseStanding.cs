using Intake.Allocations;
using Intake.Cases;
using Intake.Register;
using Scorecard.Contracts.Cases;

namespace Intake.Standings;

/// <summary>
/// Who holds a case, day by day, worked out from the case, its allocations and the register. No clock: what a date
/// brings (a contract that ends, an absence that starts) is a spell that begins on that date.
/// </summary>
static class CaseStanding
{
    /// <param name="caseToldBy">Who told the case: an extract alone does not say who held it before.</param>
    public static CaseStandingChanged Of(Case @case, string caseToldBy, IReadOnlyList<ToldAllocation> allocations, WorkerRegister register) => new()
    {
        ChildId = @case.ChildId,
        Spells = [.. @case.Spells.SelectMany(spell => Join(Spells(spell, caseToldBy, allocations, register)))],
    };

    static IEnumerable<StandingSpell> Spells(
        CaseSpell spell, string caseToldBy, IReadOnlyList<ToldAllocation> allocations, WorkerRegister register)
    {
        var leads = allocations.Where(told => told.Allocation.Role == Allocation.Lead).ToList();
        DateOnly? opened = null;
        DateOnly? heldUntil = null;
        WithoutWorker? without = null;
        foreach (var (from, to) in Stretches(spell, allocations, register))
        {
            var status = spell.StatusOn(from);
            if (status == CaseStatus.FrontDoor) continue;
            opened ??= from;
            var lead = leads.Where(told => told.Allocation.HeldAtCloseOf(from)).MaxBy(told => told.Allocation.From);
            var holder = Holder.On(from, lead?.Allocation, register);
            if (holder.Standing == Standing.NamedWorker) (heldUntil, without) = (to, null);
            else without ??= heldUntil is { } until ? WithoutWorker.After(until, leads) : WithoutWorker.Never(opened.Value, caseToldBy, allocations);

            yield return new StandingSpell
            {
                From = from,
                To = to,
                Standing = holder.Standing,
                Team = holder.Team,
                Worker = holder.Worker?.WorkerId,
                NameOnlyReason = holder.Why,
                NotQualified = holder.NotQualifiedFor(status),
                ReferredOn = spell.ReferredOn ?? spell.From,
                Status = status,
                WithoutWorkerSince = without?.Since,
                WithoutWorkerBasis = without?.Basis,
                AlsoInvolved = allocations.Count(told => told.Allocation.Role != Allocation.Lead && told.Allocation.HeldAtCloseOf(from)),
            };
        }
    }

    /// <summary>The spell cut at every day on which something may change.</summary>
    static IEnumerable<(DateOnly From, DateOnly? To)> Stretches(
        CaseSpell spell, IReadOnlyList<ToldAllocation> allocations, WorkerRegister register)
    {
        if (spell.To <= spell.From) yield break;
        var days = new SortedSet<DateOnly> { spell.From };
        foreach (var change in spell.Statuses) days.Add(change.From);
        foreach (var allocation in allocations.Select(told => told.Allocation))
        {
            days.Add(allocation.From);
            if (allocation.To is { } ended) days.Add(ended);
            if (allocation.Role != Allocation.Lead || allocation.Worker is null) continue;
            if (register.Match(allocation.Worker, register.TeamCode(allocation.Team)).Worker is { } worker) days.UnionWith(WorkerDays.Turns(worker));
        }
        var cuts = days.Where(day => day >= spell.From && (spell.To is null || day < spell.To)).ToList();
        for (var i = 0; i < cuts.Count; i++) yield return (cuts[i], i + 1 < cuts.Count ? cuts[i + 1] : spell.To);
    }

    static IEnumerable<StandingSpell> Join(IEnumerable<StandingSpell> spells)
    {
        StandingSpell? open = null;
        foreach (var spell in spells)
        {
            if (open is not null && open.To == spell.From && (open with { From = spell.From, To = spell.To }) == spell)
            {
                open = open with { To = spell.To };
                continue;
            }
            if (open is not null) yield return open;
            open = spell;
        }
        if (open is not null) yield return open;
    }
}
