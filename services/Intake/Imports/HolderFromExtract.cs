using Intake.Allocations;
using Intake.Cases;
using Intake.Register;
using Scorecard.Records.Log;

namespace Intake.Imports;

/// <summary>Who holds the case as an extract names them. It is inferred, so a dated log of the same spell wins.</summary>
static class HolderFromExtract
{
    public static void Tell(ToldRow row, Case told, Case? known, ToldAllocations allocations, DateOnly asOf, ImportRemarks remarks)
    {
        var spell = told.Spells[^1];
        var leads = allocations.Of(Allocation.Lead);
        if (leads.Any(entry => entry.Source == Sources.DatedLog && (entry.Body.To is null || entry.Body.To > spell.From)))
        {
            var logged = leads.LastOrDefault(entry => entry.Body.HeldAtCloseOf(asOf)).Body;
            if (row.IsOpen(asOf) && !Holds(logged, row)) remarks.LogDisagrees();
        }
        else if (row.IsOpen(asOf))
        {
            Open(row, told, known, leads, allocations, asOf);
        }
        else if (known?.OpenSpell is null && row.NamesSomeone && leads.TrueForAll(entry => entry.Body.To <= spell.From))
        {
            // Closed before it was ever seen: the list names who held it last.
            allocations.Add(Inferred(told.ChildId, row, spell.From), Sources.Extract);
        }
        if (spell.To is { } closed) allocations.EndAll(closed);
    }

    public static bool SameHolder(ToldRow one, ToldRow other) =>
        PersonName.Key(one.Worker) == PersonName.Key(other.Worker) && PersonName.Key(one.Team) == PersonName.Key(other.Team);

    static void Open(
        ToldRow row, Case told, Case? known, List<(string Id, Allocation Body, string Source)> leads, ToldAllocations allocations, DateOnly asOf)
    {
        var open = leads.Find(entry => entry.Body.To is null);
        if (Holds(open.Body, row)) return;
        if (open.Body is not null) allocations.Set(open.Id, open.Body with { To = Later(open.Body.From, asOf) }, Sources.Extract);
        if (!row.NamesSomeone) return;
        // Not open in our books until now: whoever is named is taken to have held it from the start. Else it changed hands by this day.
        var from = known?.OpenSpell is null ? told.Spells[^1].From : asOf;
        foreach (var (_, body, _) in leads) from = Later(from, body.To ?? asOf);
        allocations.Add(Inferred(told.ChildId, row, from), Sources.Extract);
    }

    static Allocation Inferred(string childId, ToldRow row, DateOnly from) =>
        new() { ChildId = childId, Role = Allocation.Lead, Team = row.Team, Worker = row.Worker, From = from };

    static bool Holds(Allocation? held, ToldRow row) => held is null
        ? !row.NamesSomeone
        : PersonName.Key(held.Worker) == PersonName.Key(row.Worker) && PersonName.Key(held.Team) == PersonName.Key(row.Team);

    static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
