using Scorecard.Catalogues;
using Scorecard.Packs.Document;

namespace Scorecard.Packs.Computed;

/// <summary>The caseload of each team, in the layout of the Haringey exception scorecard of September 2015.</summary>
static class TeamCaseloadTable
{
    public static Table Of(TableEntry entry, string title, ComputedPage page)
    {
        var teams = TeamCaseload.All(page.Figures, page.TeamNames);
        var day = Days.Short(page.Day);
        return new(entry.Id, title,
            [new("Team", ColumnKind.Text), new($"{day} Total no. Allocations"), new("Number of workers (That hold Cases)"), new("Average Caseload")],
            [.. teams.Select(team => Row(entry.Id, team, RowKind.Plain)), Row(entry.Id, TeamCaseload.Authority(page.Figures), RowKind.Total)])
        {
            Footnotes = [.. teams.Where(team => team.DutyCases > 0).Select(team => DutyFolder.Footnote(team.Name, team.DutyCases, team.Allocations, team.Workers))],
        };
    }

    static Row Row(string table, TeamCaseload team, RowKind kind)
    {
        var id = $"{table}/{team.Name}";
        return new(
            [
                new(team.Name),
                ComputedTables.Count($"{id}/allocations", team.Allocations),
                ComputedTables.Count($"{id}/workers", team.Workers),
                ComputedTables.Average($"{id}/average", team.Allocations, team.Workers),
            ],
            kind);
    }
}
