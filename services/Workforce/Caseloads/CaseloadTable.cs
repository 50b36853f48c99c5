using Workforce.Counting;

namespace Workforce.Caseloads;

/// <summary>Every team by name, then the cases without a team, then the authority: a fold of the rows above it.</summary>
static class CaseloadTable
{
    public static IReadOnlyList<CaseloadRow> Of(IReadOnlyCollection<TeamCount> counts, int day, int limitDays)
    {
        var teams = counts.Where(count => count.Team != "")
            .OrderBy(count => count.Name, StringComparer.OrdinalIgnoreCase)
            .ThenBy(count => count.Team, StringComparer.Ordinal)
            .Select(count => CaseloadRow.From(RowScope.Team, count, day, limitDays));
        var noTeam = counts.FirstOrDefault(count => count.Team == "") ?? TeamCount.Together([]);
        return
        [
            .. teams,
            CaseloadRow.From(RowScope.NoTeam, noTeam, day, limitDays),
            CaseloadRow.From(RowScope.Authority, TeamCount.Together(counts), day, limitDays),
        ];
    }
}
