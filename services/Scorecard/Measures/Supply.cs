namespace Scorecard.Measures;

/// <summary>What brings something that measures need.</summary>
/// <param name="Need">A kind of record; or one of its types, "plan.Care", or a column that not every file fills in, "contact.outcome": a column left empty is no answer.</param>
/// <param name="File">What to ask for.</param>
/// <param name="Lists">Every list that brings it: one without rows brings it too.</param>
sealed record Supply(string Need, string File, params string[] Lists)
{
    public static readonly IReadOnlyList<Supply> All =
    [
        new("standing", "annex_a list 6", "annex_a_6", "annex_a_7", "annex_a_8", "annex_a_9", "allocation_log"),
        new("birth", "birth dates in annex_a or ssda903_header"),
        new("missing_episode", "missing_episodes.csv", "missing_episodes"),
        new("missing_episode.interview", "missing_episodes.csv") { Rows = "h.interview_offered IS NOT NULL OR h.interview_at IS NOT NULL" },
        new("contact", "contacts.csv", "contacts", "annex_a_1"),
        new("contact.outcome", "contacts.csv"),
        new("contact.rating", "contacts.csv"),
        new("referral", "referrals.csv", "referrals", "annex_a_3", "cin_details"),
        new("referral.no_further_action", "referrals.csv"),
        new("referral.decided_day", "referrals.csv"),
        new("assessment", "assessments.csv", "assessments", "annex_a_4", "cin_assessments"),
        new("assessment.outcome", "assessments.csv"),
        new("assessment.child_seen", "assessments.csv"),
        new("section47", "section47.csv", "section47", "annex_a_5", "cin_section47"),
        new("need_plan", "need_plans.csv", "need_plans", "cin_plans"),
        new("protection_plan", "protection_plans.csv", "protection_plans", "annex_a_7", "cin_protection_plans"),
        new("visit.ChildProtection", "visits.csv", "visits", "annex_a_7"),
        new("visit.LookedAfter", "visits.csv", "visits", "annex_a_8"),
        new("visit.PrivateFostering", "visits.csv", "visits"),
        new("review.ChildProtection", "reviews.csv", "reviews", "annex_a_7", "cin_reviews"),
        new("review.LookedAfter", "reviews.csv", "reviews", "annex_a_8", "ssda903_reviews"),
        new("care_period", "care_periods.csv", "care_periods", "annex_a_8", "ssda903_episodes"),
        new("care_period.unaccompanied", "care_periods.csv"),
        new("legal_status", "legal_statuses.csv", "legal_statuses", "annex_a_8", "ssda903_episodes"),
        new("placement", "placements.csv", "placements", "annex_a_8", "ssda903_episodes"),
        new("placement.location", "placements.csv"),
        new("placement.distance_tenths", "placements.csv"),
        new("plan.Care", "plans.csv", "plans"),
        new("plan.Education", "plans.csv", "plans"),
        new("plan.Pathway", "plans.csv", "plans", "annex_a_9"),
        new("health_check.HealthAssessment", "health.csv", "health", "annex_a_8", "ssda903_oc2"),
        new("health_check.DentalCheck", "health.csv", "health", "annex_a_8", "ssda903_oc2"),
        new("health_check.Immunisations", "health.csv", "health", "ssda903_oc2"),
        new("advocacy", "advocacy.csv", "advocacy"),
        new("early_help", "early_help.csv", "early_help", "annex_a_2"),
        new("early_help.stepped_down", "early_help.csv"),
        new("care_leaver", "care_leavers.csv", "care_leavers", "annex_a_9", "ssda903_oc3"),
        new("adoption", "adoptions.csv", "adoptions", "annex_a_10", "ssda903_ad1", "ssda903_placed_adoption"),
        new("private_fostering", "private_fostering.csv", "private_fostering"),
        new("worker", "worker_register.csv"),
        new("post", "posts.csv"),
        new("supervision", "supervision.csv"),
        new("population", "populations.csv"),
    ];

    public static Supply Of(string need) => All.First(supply => supply.Need == need);

    /// <summary>The table that it is in.</summary>
    public string Kind => Need.Split('.')[0];

    /// <summary>Which of the table's rows bring it, where its name does not say.</summary>
    public string? Rows { get; init; }

    public string Condition => Rows ?? (Need.Split('.') is not [_, var detail] ? "1 = 1" : char.IsUpper(detail[0]) ? $"h.type = '{detail}'" : $"h.{detail} IS NOT NULL");
}
