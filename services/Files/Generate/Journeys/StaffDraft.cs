using System.Globalization;
using Scorecard.Protos.Records.V1;
using Scorecard.Records.Rules;

namespace Scorecard.Files.Generate.Journeys;

/// <summary>Posts of social workers, and supervisions of everyone in post.</summary>
sealed class StaffDraft(GenerateOptions options, Dice dice)
{
    static readonly string[] Excuses = ["Annual leave", "Sick leave", "Court"];

    // LGA standards for newly qualified staff: weekly for six weeks, fortnightly to six months, then monthly.
    const int WeeklyDays = 42;
    const int FortnightlyDays = 182;

    public IEnumerable<Post> Posts(IEnumerable<Worker> workers)
    {
        var number = 0;
        foreach (var worker in workers.Where(worker => worker.SweNumber.Length > 0))
            foreach (var post in Post(string.Create(CultureInfo.InvariantCulture, $"P{++number:D4}"), worker))
                yield return post;
    }

    public IEnumerable<Supervision> Supervisions(IReadOnlyList<Worker> workers)
    {
        var managers = workers.Where(worker => worker.OrgRole == 3).GroupBy(worker => worker.Team).ToDictionary(team => team.Key, team => team.First().WorkerId);
        foreach (var worker in workers.Where(worker => worker.ContractedFrom.Length > 0 && worker.OrgRole != 3))
            foreach (var supervision in Supervisions(worker, managers.GetValueOrDefault(worker.Team, "")))
                yield return supervision;
    }

    // A post is filled for as long as its holder stays, covered by agency where the holder is; then it waits for the next.
    IEnumerable<Post> Post(string id, Worker worker)
    {
        var from = Day(worker.ContractedFrom)!.Value;
        var left = Day(worker.ContractedTo)?.AddDays(1);
        if (dice.InHundred(30))
            yield return Post(id, worker, PostState.Vacant, from.AddDays(-dice.Between(20, 200)), from);
        yield return Post(id, worker, worker.Agency ? PostState.VacantAgencyCovered : PostState.Filled, from, left);
        if (left is null)
            yield break;
        var next = left.Value.AddDays(dice.Between(20, 240));
        DateOnly? taken = next <= options.AsOf ? next : null;
        yield return Post(id, worker, dice.InHundred(40) ? PostState.VacantAgencyCovered : PostState.Vacant, left.Value, taken);
        if (taken is not null)
            yield return Post(id, worker, PostState.Filled, taken.Value, null);
    }

    static Post Post(string id, Worker worker, PostState state, DateOnly from, DateOnly? to) => new()
    {
        PostId = id,
        State = state,
        From = Told.Date(from),
        To = Told.Date(to),
        Team = worker.Team,
        OrgRole = worker.OrgRole,
        FteHundredths = Math.Min(100, worker.FteHundredths),
    };

    IEnumerable<Supervision> Supervisions(Worker worker, string supervisor)
    {
        var from = Day(worker.ContractedFrom)!.Value;
        var last = Day(worker.ContractedTo) ?? options.AsOf;
        var first = from > options.AsOf.AddYears(-options.Years) ? from : options.AsOf.AddYears(-options.Years);
        for (var day = first.AddDays(dice.Between(1, 25)); Story.Weekday(day) <= last; day = day.AddDays(Interval(worker, from, day)))
        {
            var (roll, held) = (dice.Roll(100), Story.Weekday(day));
            var absent = worker.AbsentFrom.Length > 0 && held >= Day(worker.AbsentFrom) && !(held > Day(worker.AbsentTo));
            // Some are missed, and nobody says why.
            if (absent || roll < 5)
                yield return new Supervision { WorkerId = worker.WorkerId, HeldOn = Told.Date(held), ExcusedReason = absent ? "Long absence" : dice.Of(Excuses) };
            else if (roll < 91)
                yield return new Supervision { WorkerId = worker.WorkerId, HeldOn = Told.Date(held), SupervisorId = supervisor, Type = roll < 12 ? SupervisionType.Group : SupervisionType.Personal };
        }
    }

    int Interval(Worker worker, DateOnly from, DateOnly day)
    {
        var days = day.DayNumber - from.DayNumber;
        return !worker.Asye || days >= FortnightlyDays ? dice.Between(24, 33) : days < WeeklyDays ? dice.Between(6, 8) : dice.Between(12, 15);
    }

    static DateOnly? Day(string iso) => iso.Length == 0 ? null : DateOnly.ParseExact(iso, "yyyy-MM-dd");
}
