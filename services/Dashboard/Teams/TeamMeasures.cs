using Dashboard.Months;
using Dashboard.Workforce;

namespace Dashboard.Teams;

/// <summary>What a team's page shows month by month.</summary>
static class TeamMeasures
{
    const string OverStandard = "workers_over_standard";

    public static readonly IReadOnlyList<ShownMeasure> All =
    [
        .. WorkforceMeasures.Caseloads.Select(measure => measure with { Drawn = measure.Id == "caseload_adjusted" }),
        new("unallocated", "cases that no worker holds", MeasureForm.Share, "open cases", Drawn: true),
    ];

    public static readonly IReadOnlyList<string> Ids = [.. All.Select(measure => measure.Id)];

    /// <summary>The standard that the installation counts by.</summary>
    public static long? Standard(MonthEnds months) =>
        months.Measures.GetValueOrDefault(OverStandard)?.Parameters.FirstOrDefault(parameter => parameter.Name == "standard_cases")?.Value;
}
