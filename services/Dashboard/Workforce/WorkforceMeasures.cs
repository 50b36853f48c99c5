using Dashboard.Months;

namespace Dashboard.Workforce;

/// <summary>What the page shows, topic by topic. The words are ours; the definitions are the service's.</summary>
static class WorkforceMeasures
{
    const string Fte = "full-time equivalents";

    public static readonly IReadOnlyList<ShownMeasure> Caseloads =
    [
        new("caseload_adjusted", "cases for each full-time social worker, adjusted", MeasureForm.Average, "cases for each adjusted full-time equivalent", 10_000, Drawn: true),
        new("caseload_per_fte", "cases for each full-time social worker", MeasureForm.Average, "cases for each full-time equivalent", 100),
        new("caseload_average", "average caseload", MeasureForm.Average, "cases for each worker"),
        new("workers_over_standard", "workers over the caseload standard", MeasureForm.Share, "workers who hold cases", Drawn: true),
    ];

    public static readonly IReadOnlyList<(string Topic, IReadOnlyList<ShownMeasure> Measures)> Topics =
    [
        ("Agency share",
        [
            new("agency_qualified_fte", "agency share of social workers and managers, FTE", MeasureForm.Share, Fte, 100, Drawn: true),
            new("agency_qualified_headcount", "agency share of social workers and managers, people", MeasureForm.Share, "workers"),
            new("agency_social_workers_fte", "agency share of social workers, FTE", MeasureForm.Share, Fte, 100),
            new("agency_social_workers_headcount", "agency share of social workers, people", MeasureForm.Share, "workers"),
            new("agency_team_managers_fte", "agency share of team managers, FTE", MeasureForm.Share, Fte, 100),
            new("agency_team_managers_headcount", "agency share of team managers, people", MeasureForm.Share, "workers"),
        ]),
        ("Vacancies",
        [
            new("vacancy_rate", "vacancy rate, covered by agency or not", MeasureForm.Share, Fte, 100, Drawn: true),
            new("vacant_posts", "posts that nobody covers", MeasureForm.Share, Fte, 100),
        ]),
        ("Supervision",
        [
            new("supervised_in_month", "staff supervised in the month", MeasureForm.Share, "workers", Drawn: true),
            new("supervision_overdue", "staff without supervision for a month", MeasureForm.Share, "workers"),
        ]),
        ("Turnover and absence",
        [
            new("turnover_12m", "turnover in 12 months", MeasureForm.Share, Fte, 100, Drawn: true),
            new("absence_rate", "absence in 12 months", MeasureForm.Share, "working days", 100),
        ]),
        ("Caseloads", Caseloads),
    ];

    public static readonly IReadOnlyList<ShownMeasure> All = [.. Topics.SelectMany(topic => topic.Measures)];

    public static readonly IReadOnlyList<string> Ids = [.. All.Select(measure => measure.Id)];
}
