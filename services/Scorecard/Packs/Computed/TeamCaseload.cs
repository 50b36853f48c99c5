using Scorecard.Figures;

namespace Scorecard.Packs.Computed;

/// <summary>A team's row. Allocations are the cases held by a named worker and those in the duty folder.</summary>
sealed record TeamCaseload(string Name, long Allocations, long DutyCases, long Workers)
{
    public const string NoTeam = "(no team)";

    public static readonly IReadOnlyList<string> Measures = ["open_cases", "caseload_average", "duty_cases"];

    /// <summary>Every team with an open case, in order of its name; cases without a team come last.</summary>
    public static IReadOnlyList<TeamCaseload> All(PeriodFigures figures, IReadOnlyDictionary<string, string> names) =>
    [
        .. figures.Parts("open_cases", Breakdown.Team)
            .Select(figure => (figure.Breakdown, Code: figure.Breakdown.Parts[0].Value))
            .Select(team => (team.Breakdown, team.Code, Name: team.Code is null ? NoTeam : names.GetValueOrDefault(team.Code, team.Code)))
            .OrderBy(team => team.Code is null)
            .ThenBy(team => team.Name, StringComparer.OrdinalIgnoreCase)
            .ThenBy(team => team.Code, StringComparer.Ordinal)
            .Select(team => Of(team.Name, figures, team.Breakdown)),
    ];

    /// <summary>A worker in two teams counts once.</summary>
    public static TeamCaseload Authority(PeriodFigures figures) => Of("Total", figures, Breakdown.Whole);

    static TeamCaseload Of(string name, PeriodFigures figures, Breakdown breakdown)
    {
        var caseload = figures.Of("caseload_average", breakdown);
        return new(name, caseload.Numerator, figures.Of("duty_cases", breakdown).Numerator, caseload.Denominator);
    }
}
