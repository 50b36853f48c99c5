namespace EndToEnd.Tests.Oracle.Measures;

/// <summary>Visits, reviews, plans and health checks of looked after children.</summary>
static class CareOnTime
{
    const string LookedAfterType = "looked_after";

    // Care Planning Regulations 2010, regulation 28: within a week, then every six weeks.
    const int Week = 7;
    const int VisitStandard = 42;

    // Working days to the first review.
    const int FirstReview = 20;

    public static IEnumerable<Measure> Of(Reckoning at)
    {
        var (day, children) = (at.Day, LookedAfter.All(at));
        yield return new("cla_visits_on_time", children.Where(each => each.Placement?.From <= day.AddDays(-Week)).Select(each => at.Judge(each.Child, WasVisited(at, each))));
        yield return new("cla_reviews_on_time", children.Where(each => WorkingDays.Between(each.Period.From, day) >= FirstReview)
            .Select(each => at.Judge(each.Child, ReviewedOnTime(each, at))));
        yield return new("care_plan_current", children.Select(each => at.Judge(each.Child, HasPlan(at, each.Child, "care"))));
        yield return new("pep_current", children.Where(each => each.Age is >= 5 and <= 15).Select(each => at.Judge(each.Child, HasPlan(at, each.Child, "education"))));

        var forAYear = children.Where(each => each.Period.From <= day.AddYears(-1)).ToList();
        yield return new("health_assessment_current", forAYear.Select(each =>
            at.Judge(each.Child, WasChecked(at, each, "health_assessment", each.Age < 5 ? day.AddMonths(-6) : day.AddYears(-1)))));
        yield return new("dental_current", forAYear.Select(each => at.Judge(each.Child, WasChecked(at, each, "dental_check", day.AddYears(-1)))));
        yield return new("immunisations_current", forAYear.Select(each => at.Judge(each.Child, WasChecked(at, each, "immunisations", day.AddYears(-1)))));
    }

    /// <summary>Made in the last six months.</summary>
    public static bool HasPlan(Reckoning at, string child, string type) =>
        at.Journeys.Plans[child].Any(plan => plan.Type == type && at.Span.Since(at.Day.AddMonths(-6), plan.Made));

    static bool WasChecked(Reckoning at, LookedAfter child, string type, DateOnly after) =>
        at.Journeys.HealthChecks[child.Child].Any(check => check.Type == type && check.Refused != true && at.Span.Since(after, check.Checked));

    static bool WasVisited(Reckoning at, LookedAfter child)
    {
        var (from, standard) = (child.Placement!.From, at.Day.AddDays(-VisitStandard));
        return at.WasVisited(child.Child, LookedAfterType, visited => from > standard ? visited >= from && visited <= from.AddDays(Week) : at.Span.Since(standard, visited));
    }

    // The first within 20 working days, the second within three months of it, each other within six.
    static bool ReviewedOnTime(LookedAfter child, Reckoning at)
    {
        var reviews = at.ReviewDays(child.Child, LookedAfterType).Where(held => held >= child.Period.From && held <= at.Day).ToList();
        if (reviews.Count == 0 || WorkingDays.Between(child.Period.From, reviews[0]) > FirstReview) return false;
        for (var n = 0; n < reviews.Count; n++)
        {
            var due = reviews[n].AddMonths(n == 0 ? 3 : 6);
            if (n + 1 < reviews.Count ? reviews[n + 1] > due : due <= at.Day) return false;
        }
        return true;
    }
}
