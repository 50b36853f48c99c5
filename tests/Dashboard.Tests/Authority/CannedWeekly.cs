using Grpc.Core;
using Scorecard.Protos.Weekly.V1;
using WeeklyBase = Scorecard.Protos.Weekly.V1.Weekly.WeeklyBase;

namespace Dashboard.Tests.Authority;

/// <summary>One week of two teams, as told up to its Saturday. No visits were ever supplied.</summary>
sealed class CannedWeekly(CannedAuthority authority) : WeeklyBase
{
    public override Task<GetWeekResponse> GetWeek(GetWeekRequest request, ServerCallContext context)
    {
        var response = new GetWeekResponse { Week = Week(request.Week), Kinds = { Kinds() } };
        if (authority.Rows.Count == 0)
        {
            foreach (var kind in response.Kinds.Where(kind => kind.Needs.Count == 0)) kind.Needs.Add($"{kind.Id}s.csv");
            return Task.FromResult(response);
        }
        response.Counts.AddRange([
            .. Counts("came_in", "referrals", (31, "", "", ""), (18, "team", "FR1", "First Response North"), (13, "team", "FR2", "First Response South"), (18, "area", "North", "North"), (13, "area", "South", "South")),
            .. Counts("came_in", "cases_taken_on", (22, "", "", ""), (9, "team", "SS1", "Safeguarding and Support 1")),
            .. Counts("went_out", "cases_closed", (12, "", "", ""), (5, "team", "SS1", "Safeguarding and Support 1")),
        ]);
        foreach (var state in Things().GroupBy(thing => (thing.State, thing.Kind)))
        {
            response.Counts.Add(new Count { Group = state.Key.State, Kind = state.Key.Kind, Number = state.Count() });
            foreach (var team in state.GroupBy(thing => thing.TeamName))
            {
                var count = new Count { Group = state.Key.State, Kind = state.Key.Kind, Number = team.Count(), By = "team", Name = team.Key };
                if (team.First().HasTeam) count.Part = team.First().Team;
                response.Counts.Add(count);
            }
        }
        return Task.FromResult(response);
    }

    public override Task<ListDueResponse> ListDue(ListDueRequest request, ServerCallContext context) => authority.Scope == "" ? throw new RpcException(new(StatusCode.PermissionDenied, "No children.")) : Task.FromResult(new ListDueResponse
    {
        Week = Week(request.Week),
        Things = { authority.Rows.Count == 0 ? [] : Things().Where(thing => !request.HasTeam || thing.Team == request.Team).Where(thing => authority.Scope is null || thing.Team == authority.Scope) },
    });

    // In no other form, and none after it.
    Week Week(string asked)
    {
        if (authority.Scorecard.Refusal is { } refusal) throw refusal;
        if (asked is not "" and not "2026-W44") throw new RpcException(new(StatusCode.NotFound, $"{asked} begins after the data, which goes to 2026-10-31."));
        return new() { Id = "2026-W44", FirstDay = "2026-10-26", LastDay = "2026-11-01", AsAt = "2026-10-31", OverUntil = "2026-10-31" };
    }

    static IEnumerable<Kind> Kinds() =>
    [
        new() { Id = "referrals", Group = "came_in", Title = "Referrals", Definition = "Referrals received.", Source = "DfE children in need census" },
        new() { Id = "cases_taken_on", Group = "came_in", Title = "Cases taken on", Definition = "Children whose open case came to the team.", Source = "Local definition" },
        new() { Id = "cases_closed", Group = "went_out", Title = "Cases closed", Definition = "Children whose case closed.", Source = "Local definition" },
        new() { Id = "assessment", Group = "due", Title = "Assessments, 45 working days", Definition = "An assessment is due to be authorised on the 45th working day after it started.", Source = "DfE children in need census", Decides = "assessments_45wd" },
        new()
        {
            Id = "protection_visit", Group = "due", Title = "Visits, child protection plan", Definition = "A child with a plan is due to be seen.", Source = "Local definition",
            Decides = "cp_visits_on_time", Needs = { "protection_plans.csv", "visits.csv" }, Standards = { new Standard { Name = "standard_days", Value = 10, Unit = "working days" } },
        },
        new() { Id = "care_review", Group = "due", Title = "Reviews, in care", Definition = "The first review is due within 20 working days of entry.", Source = "Care Planning Regulations 2010", Decides = "cla_reviews_on_time" },
    ];

    static List<DueThing> Things()
    {
        List<DueThing> things =
        [
            Late("missed", "assessment", "C104417", "SC", "Screening", "w15", "2026-08-25", "2026-10-28", 3),
            Late("missed", "care_review", "C100982", "", "(no team)", "", "2026-10-01", "2026-10-29", 1, "2026-10-30"),
            Late("overdue", "assessment", "C103310", "SS2", "Safeguarding and Support 2", "w12", "2026-08-03", "2026-10-06", 25),
            Next("in_14_days", "care_review", "C105501", "SC", "Screening", "w13", "2026-10-12", "2026-11-09", 6),
        ];
        for (var i = 0; i < 240; i++) things.Insert(3 + i, Next("in_7_days", "assessment", $"C2{10500 + i * 41}", "SS1", "Safeguarding and Support 1", "w11", "2026-08-28", "2026-11-02", 1));
        return things;
    }

    static DueThing Late(string state, string kind, string child, string team, string name, string worker, string since, string due, int late, string done = "")
    {
        var thing = Thing(state, kind, child, team, name, worker, since, due);
        (thing.DaysLate, thing.DoneOn) = (late, done);
        return thing;
    }

    static DueThing Next(string state, string kind, string child, string team, string name, string worker, string since, string due, int left)
    {
        var thing = Thing(state, kind, child, team, name, worker, since, due);
        thing.WorkingDaysLeft = left;
        return thing;
    }

    static DueThing Thing(string state, string kind, string child, string team, string name, string worker, string since, string due)
    {
        var thing = new DueThing { State = state, Kind = kind, Record = $"{child}/1", ChildId = child, TeamName = name, Worker = worker, Since = since, DueOn = due };
        if (team != "") thing.Team = team;
        return thing;
    }

    static IEnumerable<Count> Counts(string group, string kind, params (int Number, string By, string Part, string Name)[] all) => all.Select(one =>
    {
        var count = new Count { Group = group, Kind = kind, Number = one.Number, By = one.By, Name = one.Name };
        if (one.By != "") count.Part = one.Part;
        return count;
    });
}
