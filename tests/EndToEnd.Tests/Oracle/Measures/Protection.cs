using EndToEnd.Tests.Oracle.Facts;

namespace EndToEnd.Tests.Oracle.Measures;

static class Protection
{
    const string PlanType = "child_protection";

    // Working days; nowhere laid down, so each authority sets its own.
    const int VisitStandard = 10;

    public static IEnumerable<Measure> Of(Reckoning at)
    {
        var (plans, day) = (at.Journeys.ProtectionPlans.SelectMany(child => child).ToList(), at.Day);
        var children = at.ChildrenWith(at.Journeys.ProtectionPlans).Select(child => at.Count(child)).ToList();
        yield return new("cp_plans", children);
        yield return new("cp_rate", at.PerPeople(children), Reckoning.PerTenThousand);

        yield return new("cp_second_plan", plans.Where(plan => at.Span.Has(plan.From)).Select(plan => at.Judge(plan, plan.From, IsSecond(at, plan))));
        var ended = plans.Where(plan => at.Span.Has(plan.To)).ToList();
        yield return new("cp_2y_ended", ended.Select(plan => at.Judge(plan, plan.To!.Value.AddDays(-1), plan.From <= plan.To.Value.AddYears(-2))));
        yield return new("cp_plans_ended_first_review", ended.Select(plan => at.Judge(plan, plan.To!.Value.AddDays(-1), ReviewsIn(at, plan).Count == 1)));

        var open = plans.Where(plan => plan.On(day)).ToList();
        yield return new("cp_2y_open", open.Select(plan => at.Judge(plan, day, plan.From <= day.AddYears(-2))));
        yield return new("cp_reviews_on_time", open.Where(plan => plan.From.AddMonths(3) <= day).Select(plan => at.Judge(plan, day, ReviewedOnTime(at, plan))));
        yield return new("cp_visits_on_time", open.Where(plan => WorkingDays.Between(plan.From, day) >= VisitStandard)
            .Select(plan => at.Judge(plan, day, at.WasVisited(plan.Child, PlanType, visited => visited <= day && WorkingDays.Between(visited, day) <= VisitStandard))));
        yield return new("cp_visited_in_month", open.Select(plan => at.Judge(plan, day, VisitsIn(at, plan) >= 1)));
        yield return new("cp_visited_twice_in_month", open.Select(plan => at.Judge(plan, day, VisitsIn(at, plan) >= 2)));
    }

    static bool IsSecond(Reckoning at, ProtectionPlan plan) => plan.PreviousPlans >= 1 || at.Journeys.ProtectionPlans[plan.Child].Any(other => other.From < plan.From);

    static int VisitsIn(Reckoning at, ProtectionPlan plan) => at.VisitDays(plan.Child, PlanType).Count(visited => at.Span.Has(visited));

    static List<DateOnly> ReviewsIn(Reckoning at, ProtectionPlan plan) => [.. at.ReviewDays(plan.Child, PlanType).Where(held => held > plan.From && held <= plan.To)];

    // The first within three months, each other within six of the one before.
    static bool ReviewedOnTime(Reckoning at, ProtectionPlan plan)
    {
        var reviews = at.ReviewDays(plan.Child, PlanType).Where(held => held >= plan.From && held <= at.Day).ToList();
        return reviews.Exists(held => held <= plan.From.AddMonths(3))
            && reviews.TrueForAll(held => held.AddMonths(6) > at.Day || reviews.Exists(later => later > held && later <= held.AddMonths(6)));
    }
}
