using Scorecard.Catalogues;
using Scorecard.Figures;
using Scorecard.Packs.Document;

namespace Scorecard.Packs.Computed;

/// <summary>How much of the social work workforce is agency: agency / (agency + in post).</summary>
static class AgencyShareTable
{
    public static Table Of(TableEntry entry, string title, ComputedPage page) => new(entry.Id, title,
        [
            new("Role", ColumnKind.Text), new("Agency headcount"), new("Headcount"), new("Agency share of headcount"),
            new("Agency FTE"), new("FTE"), new("Agency share of FTE"),
        ],
        [
            Row(entry.Id, "Social workers", RowKind.Plain, page.Figures, "social_worker"),
            Row(entry.Id, "Team managers", RowKind.Plain, page.Figures, "team_manager"),
            Row(entry.Id, "Both", RowKind.Total, page.Figures),
        ]);

    static Row Row(string table, string role, RowKind kind, PeriodFigures figures, params string?[] breakdown)
    {
        var id = $"{table}/{role}";
        var people = figures.Of("agency_headcount", breakdown);
        var fte = figures.Of("agency_fte", breakdown);
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
