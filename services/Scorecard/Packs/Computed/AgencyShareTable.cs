using Scorecard.Catalogues;
using Scorecard.Figures;
using Scorecard.Packs.Document;

namespace Scorecard.Packs.Computed;

/// <summary>How much of the social work workforce is agency: agency / (agency + in post).</summary>
static class AgencyShareTable
{
    public static readonly IReadOnlyList<string> Measures =
    [
        "agency_social_workers_headcount", "agency_social_workers_fte", "agency_team_managers_headcount", "agency_team_managers_fte",
        "agency_qualified_headcount", "agency_qualified_fte",
    ];

    public static Table Of(TableEntry entry, string title, ComputedPage page) => new(entry.Id, title,
        [
            new("Role", ColumnKind.Text), new("Agency headcount"), new("Headcount"), new("Agency share of headcount"),
            new("Agency FTE"), new("FTE"), new("Agency share of FTE"),
        ],
        [
            Row(entry.Id, "Social workers", RowKind.Plain, page.Figures, "agency_social_workers"),
            Row(entry.Id, "Team managers", RowKind.Plain, page.Figures, "agency_team_managers"),
            Row(entry.Id, "Both", RowKind.Total, page.Figures, "agency_qualified"),
        ]);

    static Row Row(string table, string role, RowKind kind, PeriodFigures figures, string measure)
    {
        var id = $"{table}/{role}";
        var people = figures.Of($"{measure}_headcount");
        var fte = figures.Of($"{measure}_fte");
        return new(
            [
                new(role),
                ComputedTables.Count($"{id}/agency_headcount", people.Numerator),
                ComputedTables.Count($"{id}/headcount", people.Denominator),
                ComputedTables.Percent($"{id}/share_headcount", people.Numerator, people.Denominator),
                ComputedTables.Fte($"{id}/agency_fte", fte.Numerator),
                ComputedTables.Fte($"{id}/fte", fte.Denominator),
                ComputedTables.Percent($"{id}/share_fte", fte.Numerator, fte.Denominator),
            ],
            kind);
    }
}
