using Scorecard.Catalogues;

namespace Scorecard.Disclosure;

/// <summary>Which of a catalogue's numbers count children.</summary>
static class Disclosive
{
    /// <summary>Those that do not: "code", "table" or "table/column". Workers and posts are published as the workforce census does.</summary>
    public static IReadOnlySet<string> NotOfChildren(Catalogue catalogue) => (HashSet<string>)
    [
        .. catalogue.Indicators.Where(indicator => !indicator.Disclosive).Select(indicator => indicator.Code),
        .. catalogue.Tables.Where(table => !table.Disclosive || table.Computed is ComputedTable.AgencyShare).Select(table => table.Id),
        .. catalogue.Tables.Where(table => table.Computed is ComputedTable.TeamCaseload).Select(table => $"{table.Id}/workers"),
        .. catalogue.Tables.SelectMany(table => table.Columns.Where(column => !column.Disclosive).Select(column => $"{table.Id}/{column.Id}")),
    ];
}
