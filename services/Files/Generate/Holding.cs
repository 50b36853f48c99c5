using Scorecard.Protos.Records.V1;
using Scorecard.Records.Rules;

namespace Scorecard.Files.Generate;

/// <summary>Who held one child's case from its first day, and in what state the last day found it.</summary>
sealed class Holding(Child child, GenerateOptions options, Dice dice, Staffing staffing)
{
    readonly List<Allocation> _log = [];

    public Child Held()
    {
        var team = History();
        var holder = child.IsOpen ? Today(team) : Name(_log[^1].Team, _log[^1].Worker);
        return child with
        {
            Allocations = [.. _log, .. Others()],
            HeldBy = holder,
            ElsewhereHeldBy = child.Life is Life.ChildProtection or Life.LookedAfter && !child.IsOnlyInItsOwnList && dice.InThousand(15) ? Elsewhere() : null,
        };
    }

    // Assessed in one team, then handed to the team for what the child needs.
    Team History()
    {
        var first = Wait(child.ReferredOn, child.Life == Life.CareLeaver ? 2 : 12);
        var stages = Stages().Select(stage => (Team: staffing.AnyTeam(stage.Type), stage.After)).ToList();
        for (var at = 0; at < stages.Count; at++)
        {
            var from = at == 0 ? first : Earlier(child.ReferredOn.AddDays(stages[at].After), first);
            var end = at + 1 < stages.Count ? Earlier(child.ReferredOn.AddDays(stages[at + 1].After), from) : child.ClosedOn;
            if (end is null || end > from || _log.Count == 0)
                Hold(stages[at].Team, from, end);
        }
        return stages[^1].Team;
    }

    IReadOnlyList<(TeamType Type, int After)> Stages() => child.Life switch
    {
        Life.OpenAssessment or Life.Closed or Life.FrontDoor => [(TeamType.Assessment, 0)],
        Life.ChildInNeed => [(TeamType.Assessment, 0), (TeamType.Safeguarding, 35)],
        Life.ChildProtection => [(TeamType.Assessment, 0), (dice.InHundred(25) ? TeamType.Other : TeamType.Safeguarding, 40)],
        Life.LookedAfter => [(TeamType.Assessment, 0), (TeamType.Safeguarding, 35), (dice.InHundred(15) ? TeamType.Other : TeamType.ChildrenInCare, 90)],
        Life.CareLeaver => [(TeamType.CareLeavers, 0)],
        Life.NoRecourse => [(TeamType.NoRecourse, 0)],
        Life.Disabled => [(TeamType.Disabled, 0)],
    };

    // One worker after another; each hand-over is on the day the one before ends.
    void Hold(Team team, DateOnly from, DateOnly? end)
    {
        while (true)
        {
            var worker = staffing.AnyHolder(team, from);
            var last = worker is { ContractedTo.Length: > 0 } ? DateOnly.ParseExact(worker.ContractedTo, "yyyy-MM-dd", null) : DateOnly.MaxValue;
            var change = from.AddDays(dice.Between(150, 900));
            var to = new[] { last, change, end ?? options.AsOf }.Min();
            if (to >= options.AsOf && end is null)
            {
                Add(team.Team_, worker?.WorkerId ?? "", from, null, "");
                return;
            }
            Add(team.Team_, worker?.WorkerId ?? "", from, to, to == end ? "Closed or moved on" : to == last ? "Worker left" : "Reallocated");
            if (to == end)
                return;
            from = to;
        }
    }

    // The state of the case today: most have a worker, and some stand in each of the ways that need a look.
    Holder Today(Team team)
    {
        var roll = dice.Roll(1000);
        if (child.Life == Life.NoRecourse && roll < 550)
            return Instead(team, Staffing.DutyFolder, "");
        if (roll < 25)
            return Nobody();
        if (roll < 50)
            return Instead(team, "", "");
        if (roll < 65)
            return Rather(staffing.AnyLeaver(team, LastFrom));
        if (roll < 70)
            return Rather(staffing.AnyAbsent(team, LastFrom));
        if (roll < 80)
            return Instead(team, dice.Of(staffing.Generic).WorkerId, "");
        if (roll < 85)
            return Instead(team, "", staffing.Stranger);
        if (roll < 95 && child.Life is not Life.CareLeaver)
            return Rather(staffing.AnyHolder(team, LastFrom, qualified: false));
        return Name(_log[^1].Team, _log[^1].Worker);
    }

    DateOnly LastFrom => DateOnly.ParseExact(_log[^1].From, "yyyy-MM-dd", null);

    // The last allocation was to this worker all along.
    Holder Rather(Worker? worker)
    {
        if (worker is not null)
            _log[^1].Worker = worker.WorkerId;
        return Name(_log[^1].Team, _log[^1].Worker);
    }

    Holder Nobody()
    {
        End(DayWithoutWorker(), "Worker left the team");
        return new Holder("", "");
    }

    Holder Instead(Team team, string worker, string name)
    {
        var day = DayWithoutWorker();
        End(day, "Reallocated");
        Add(team.Team_, worker.Length > 0 ? worker : name, day, null, "");
        return Name(team.Team_, worker.Length > 0 ? worker : name);
    }

    DateOnly DayWithoutWorker() => options.AsOf.AddDays(-dice.Skewed(0, Math.Min(60, options.AsOf.DayNumber - LastFrom.DayNumber)));

    // An allocation that would end on the day it began was never one.
    void End(DateOnly day, string reason)
    {
        if (_log[^1].From == Told.Date(day))
            _log.RemoveAt(_log.Count - 1);
        else
            (_log[^1].To, _log[^1].Reason) = (Told.Date(day), reason);
    }

    IEnumerable<Allocation> Others() => child.IsOpen && dice.InHundred(6)
        ? [new Allocation { ChildId = child.Id, Role = "Family support worker", Worker = dice.Of(staffing.Workers).WorkerId, From = Told.Date(child.ReferredOn) }]
        : [];

    Holder Elsewhere()
    {
        var team = staffing.AnyTeam(TeamType.Safeguarding);
        return new Holder(team.Name, staffing.AnyHolder(team, options.AsOf)?.DisplayName ?? "");
    }

    Holder Name(string team, string worker)
    {
        var known = staffing.Find(worker);
        var spelling = known is null ? worker : known.Aliases.Count > 0 && dice.InHundred(10) ? known.Aliases[0] : known.DisplayName;
        return new Holder(staffing.Teams.Single(each => each.Team_ == team).Name, spelling);
    }

    void Add(string team, string worker, DateOnly from, DateOnly? to, string reason) =>
        _log.Add(new Allocation { ChildId = child.Id, Role = "lead", Team = team, Worker = worker, From = Told.Date(from), To = Told.Date(to), Reason = reason });

    // Most cases wait up to three days for a worker; one in twelve longer.
    DateOnly Wait(DateOnly start, int oneIn)
    {
        var days = dice.Roll(oneIn) == 0 ? dice.Between(4, 30) : dice.Roll(4);
        return start.AddDays(Math.Min(days, Math.Max(0, (child.ClosedOn ?? options.AsOf).DayNumber - start.DayNumber - 1)));
    }

    DateOnly Earlier(DateOnly day, DateOnly notBefore) => day < notBefore ? notBefore : day > options.AsOf ? options.AsOf : day;
}
