using Intake.Allocations;
using Intake.Register;
using Scorecard.Records.Log;

namespace Intake.Imports;

/// <summary>Who holds the case as an extract names them. It is inferred, so a dated log that reaches the day wins.</summary>
static class HolderFromExtract
{
    public static void Tell(ToldRow row, ToldCase told, ToldAllocations allocations, ImportScope scope, WorkerRegister register, ImportRemarks remarks)
    {
        StartMoved(told, allocations);
        var leads = allocations.Of(Allocation.Lead);
        var spell = told.Spell;
        if (scope.LogReaches && leads.Any(entry => entry.Source == Sources.DatedLog && (entry.Body.To is null || entry.Body.To > spell.From)))
        {
            var logged = leads.LastOrDefault(entry => entry.Body.HeldAtCloseOf(scope.AsOf)).Body;
            if (row.IsOpen(scope.AsOf) && !Holds(logged, row, register)) remarks.LogDisagrees();
        }
        else if (row.IsOpen(scope.AsOf))
        {
            Open(row, told, leads, allocations, scope.AsOf, register);
        }
        else if (told.Before is null && row.NamesSomeone && spell.To > spell.From && leads.TrueForAll(entry => entry.Body.To <= spell.From))
        {
            // Closed before it was ever seen: the list names who held it last.
            allocations.Add(Inferred(told, row, spell.From, scope.AsOf), Sources.Extract);
        }
        if (spell.To is { } closed && told.Case.OpenSpell is null) allocations.EndAll(closed);
    }

    static void Open(
        ToldRow row, ToldCase told, List<(string Id, Allocation Body, string Source)> leads, ToldAllocations allocations, DateOnly asOf, WorkerRegister register)
    {
        var open = leads.Find(entry => entry.Body.To is null);
        if (Holds(open.Body, row, register)) return;
        if (open.Body?.InferredOn == asOf)
        {
            Corrected(open, row, allocations);
            return;
        }
        // Not open in our books until now: whoever is named is taken to have held it from the start. Else it changed hands by this day.
        var from = told.Before is { To: null } ? asOf : told.Spell.From;
        if (open.Body is not null) allocations.Set(open.Id, open.Body with { To = Later(open.Body.From, from) }, Sources.Extract);
        if (!row.NamesSomeone) return;
        foreach (var (_, body, _) in leads) from = Later(from, body.To ?? body.From);
        allocations.Add(Inferred(told, row, from, asOf), Sources.Extract);
    }

    // The same day told again, corrected: what was inferred from it was never so.
    static void Corrected((string Id, Allocation Body, string Source) open, ToldRow row, ToldAllocations allocations)
    {
        if (row.NamesSomeone) allocations.Set(open.Id, open.Body with { Team = row.Team, Worker = row.Worker }, Sources.Extract);
        else allocations.Withdraw(open.Id);
    }

    // Whoever was taken to have held the case from its start holds it from the corrected start.
    static void StartMoved(ToldCase told, ToldAllocations allocations)
    {
        if (told.Before is not { } before || before.From == told.Spell.From) return;
        foreach (var (id, body, source) in allocations.Of(Allocation.Lead))
        {
            if (source != Sources.Extract || body.From != before.From || body.To < told.Spell.From) continue;
            allocations.Set(id, body with { From = told.Spell.From }, source);
        }
    }

    static Allocation Inferred(ToldCase told, ToldRow row, DateOnly from, DateOnly asOf) => new()
    {
        ChildId = told.Case.ChildId,
        Role = Allocation.Lead,
        Team = row.Team,
        Worker = row.Worker,
        From = from,
        InferredOn = asOf,
    };

    // Files name a worker by id, name or alias: what the register knows as one holder is no change of hands.
    static bool Holds(Allocation? held, ToldRow row, WorkerRegister register) =>
        register.SameHolder((held?.Worker, held?.Team), (row.Worker, row.Team));

    static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
