using Scorecard.Contracts.Cases;
using Scorecard.Figures;

namespace Scorecard.Packs.Computed;

/// <summary>A team's row. Allocations are the cases held by a named worker and those in the duty folder.</summary>
sealed record TeamCaseload(string Name, long Allocations, long DutyCases, long Workers)
{
    public const string NoTeam = "(no team)";

    /// <summary>Every team with an open case, in order of its name; cases without a team come last.</summary>
    public static IReadOnlyList<TeamCaseload> All(PeriodFigures figures, IReadOnlyDictionary<string, string> names) =>
    [
        .. figures.Parts("open_cases")
            .Select(figure => figure.Breakdown[0])
            .Distinct()
            .Select(team => (Code: team, Name: team is null ? NoTeam : names.GetValueOrDefault(team, team)))
            .OrderBy(team => team.Code is null)
            .ThenBy(team => team.Name, StringComparer.OrdinalIgnoreCase)
            .ThenBy(team => team.Code, StringComparer.Ordinal)
            .Select(team => Of(team.Name, figures, code => code == team.Code, figures.Of("workers_holding", team.Code).Numerator)),
    ];

    /// <summary>A worker in two teams counts once.</summary>
    public static TeamCaseload Authority(PeriodFigures figures) => Of("Total", figures, _ => true, figures.Of("workers_holding").Numerator);

    static TeamCaseload Of(string name, PeriodFigures figures, Func<string?, bool> inTeam, long workers)
    {
        var held = Cases(Standing.NamedWorker);
        var duty = Cases(Standing.DutyFolder);
        return new(name, held + duty, duty, workers);

        long Cases(Standing standing) => figures.Parts("open_cases")
            .Where(figure => inTeam(figure.Breakdown[0]) && figure.Breakdown[1] == standing.ToString())
            .Sum(figure => figure.Numerator);
    }
}
