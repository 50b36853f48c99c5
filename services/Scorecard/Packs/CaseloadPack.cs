using Scorecard.Contracts.Missing;
using Scorecard.Protos.Packs.V1;

namespace Scorecard.Packs;

/// <summary>The caseload of each team and the children missing, in the layout of the Haringey exception scorecard of September 2015.</summary>
static class CaseloadPack
{
    static readonly (string Label, MissingSetting Setting, MissingKind Kind)[] MissingRows =
    [
        ("From Home", MissingSetting.Home, MissingKind.Missing),
        ("Education", MissingSetting.Education, MissingKind.Missing),
        ("Care: missing", MissingSetting.Care, MissingKind.Missing),
        ("Care: away", MissingSetting.Care, MissingKind.Away),
    ];

    public static GetPackResponse Of(PackPage page) => page.Bind("Caseload", Caseloads(page), Missing(page));

    static PackTable Caseloads(PackPage page)
    {
        var teams = TeamCaseload.All(page.Figures, page.TeamNames);
        return Print.Table(
            "caseload",
            $"Caseload per team at {Print.Day(page.Day)}",
            ["Team", $"{Print.Day(page.Day)} Total no. Allocations", "Number of workers (That hold Cases)", "Average Caseload"],
            teams.Append(TeamCaseload.Authority(page.Figures)).Select(Row),
            teams.Where(team => team.DutyCases > 0).Select(Footnote));
    }

    static IEnumerable<string> Row(TeamCaseload team) =>
        [team.Name, Print.Count(team.Allocations), Print.Count(team.Workers), Print.Average(team.Allocations, team.Workers)];

    static string Footnote(TeamCaseload team)
    {
        var cases = team.DutyCases == 1 ? "1 case" : $"{Print.Count(team.DutyCases)} cases";
        var without = team.Workers == 0
            ? "no worker holds a case"
            : $"average without them {Print.Average(team.Allocations - team.DutyCases, team.Workers)}";
        return $"{team.Name}: total includes {cases} in the duty folder; {without}.";
    }

    static PackTable Missing(PackPage page) => Print.Table(
        "children_missing",
        $"Children Missing in {page.Month.Name}",
        ["Setting", "Children"],
        MissingRows.Select(row => (string[])
        [
            row.Label,
            Print.Count(page.Figures.Of("children_missing", row.Setting.ToString(), row.Kind.ToString()).Numerator),
        ]),
        ["Children with an episode in the month. A child may be in more than one row, so the rows have no total."]);
}
