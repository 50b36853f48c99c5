using EndToEnd.Tests.Oracle.Facts;

namespace EndToEnd.Tests.Oracle.Measures;

static class InNeed
{
    // In the first year; after it twelve weeks.
    const int SixWeeks = 42;

    public static IEnumerable<Measure> Of(Reckoning at)
    {
        var day = at.Day;
        yield return new("open_cases", at.OpenCases.Select(each => at.Count(each.Child, By(each.Reason))));

        var needPlans = at.Journeys.NeedPlans.SelectMany(child => child).Where(plan => plan.On(day)).ToList();
        yield return new("cin_plans", at.ChildrenWith(at.Journeys.NeedPlans).Select(child => at.Count(child)));
        yield return new("cin_plans_12m", needPlans.Select(plan => at.Judge(plan, day, plan.From < day.AddYears(-1))));
        yield return new("cin_plan_average_days", needPlans.Select(plan => at.Of(plan.Id, plan.Child, day, day.DayNumber - plan.From.DayNumber, 1)));

        yield return new("supported_at_home", at.ChildrenWith(at.Journeys.NeedPlans).Union(at.ChildrenWith(at.Journeys.ProtectionPlans))
            .Where(child => at.CareOn(child, day) is null).Select(child => at.Count(child)));
        yield return new("private_fostering_visits_on_time", at.Journeys.PrivateFosterings.Where(each => each.On(day) && each.From <= day.AddDays(-SixWeeks))
            .Select(each => at.Judge(each, day, WasVisited(at, each))));
    }

    static bool WasVisited(Reckoning at, PrivateFostering arrangement)
    {
        var within = arrangement.From > at.Day.AddYears(-1) ? SixWeeks : 2 * SixWeeks;
        return at.WasVisited(arrangement.Child, "private_fostering", visited => at.Span.Since(at.Day.AddDays(-within), visited));
    }

    static string By(Reason reason) => "standing=" + reason switch
    {
        Reason.NoWorker => "Nobody",
        Reason.TeamOnly => "TeamOnly",
        Reason.DutyFolder => "DutyFolder",
        Reason.NameOnly => "NameOnly",
        Reason.None or Reason.NotQualified => "NamedWorker",
    };
}
