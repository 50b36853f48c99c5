using System.ComponentModel;

namespace Scorecard.Catalogues;

[Description("A table of its own: values.csv names it in its column \"indicator\", and its rows in \"row\".")]
sealed record TableEntry
{
    [Description("Unique among tables and indicators.")]
    public required string Id { get; init; }

    [Description("{day} stands for the day that figures are read at, {month} for the month's name.")]
    public required string Title { get; init; }

    [Description("The heading of the first column.")]
    public string RowHeading { get; init; } = "";

    [Description("The section that it stands in. Left out: at the end.")]
    public string? Section { get; init; }

    [Description("The indicator that it stands behind.")]
    public string? Behind { get; init; }

    [Description("Computed from the records instead of values.csv: team_caseload, children_missing, agency_share.")]
    public ComputedTable? Computed { get; init; }

    [Description("The periods that have a group of columns, when it has any: 2009-09 ...")]
    public IReadOnlyList<string> Periods { get; init; } = [];

    [Description("The rows in order. Left out: every row that was told, by name.")]
    public IReadOnlyList<TableRow> Rows { get; init; } = [];

    public IReadOnlyList<TableColumn> Columns { get; init; } = [];

    [Description("Printed below.")]
    public IReadOnlyList<string> Footnotes { get; init; } = [];

    [Description("The breakdown in values.csv whose value is the cases in a row's duty folder; their footnote is written from it.")]
    public string? DutyFolder { get; init; }

    [Description("false: no counts of children, and so never suppressed.")]
    public bool Disclosive { get; init; } = true;
}

enum ComputedTable
{
    TeamCaseload,
    ChildrenMissing,
    AgencyShare,
}

sealed record TableRow
{
    public required string Id { get; init; }

    [Description("Left out: the id.")]
    public string? Label { get; init; }

    [Description("The row of this table that per cent are of.")]
    public string? Denominator { get; init; }
}

sealed record TableColumn
{
    public required string Id { get; init; }

    public required string Label { get; init; }

    public ColumnShows Show { get; init; }

    public Format Format { get; init; } = new();

    [Description("false: no counts of children, such as workers, and so never suppressed.")]
    public bool Disclosive { get; init; } = true;
}

enum ColumnShows
{
    [Description("The value whose breakdown is the column's id; without such, the row's value without a breakdown.")]
    Value,
    Numerator,
    Denominator,

    [Description("Numerator / denominator.")]
    Ratio,

    [Description("In per cent: numerator / denominator, or the value / that of the row's denominator.")]
    Percent,

    [Description("The population of the area that the row is.")]
    Population,
}
