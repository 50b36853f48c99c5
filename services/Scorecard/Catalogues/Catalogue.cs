using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Scorecard.Catalogues;

[Description("An authority's indicators, and how its pack shows them.")]
sealed record Catalogue
{
    [Description("Its name on the command line and in links: lower-case letters, digits and dashes.")]
    public required string Id { get; init; }

    [Description("The pack's title. {period} stands for the period's name, {year} for its financial year.")]
    public required string Title { get; init; }

    [Description("Who the pack is of.")]
    public required string Organisation { get; init; }

    [Description("How long a reporting period is.")]
    public Frequency Frequency { get; init; } = Frequency.Month;

    [Description("The kind of report.")]
    public required Layout Layout { get; init; }

    [Description("Which periods have a column, and how they are labelled.")]
    public PeriodColumns Periods { get; init; } = new();

    [Description("The order of indicators inside a section.")]
    public IndicatorOrder Order { get; init; }

    [Description("The areas that figures are broken down by, in the order of their columns.")]
    public IReadOnlyList<string> Areas { get; init; } = [];

    [Description("The comparators, in the order of their columns.")]
    public IReadOnlyList<ComparatorColumn> Comparators { get; init; } = [];

    /// <summary>Those that every indicator has a cell for.</summary>
    [JsonIgnore]
    public IReadOnlyList<ComparatorColumn> ComparatorColumns => [.. Comparators.Where(comparator => comparator.Column)];

    [Description("The sections in order, \"Section / Sub-section\". Left out: as the indicators come.")]
    public IReadOnlyList<string> Sections { get; init; } = [];

    [Description("The words that this report uses for ratings, trends and missing values.")]
    public Words Words { get; init; } = new();

    [Description("Said once for every indicator; an indicator's own fields win, field by field.")]
    public IndicatorDefaults? Defaults { get; init; }

    [Description("The indicators, in the report's order.")]
    public IReadOnlyList<Indicator> Indicators { get; init; } = [];

    [Description("Tables that are not an indicator's row.")]
    public IReadOnlyList<TableEntry> Tables { get; init; } = [];

    [Description("Whether the pack ends with what the figures say beyond their ratings: special causes, small numbers, the year's end.")]
    public bool Signals { get; init; } = true;

    [Description("The table of actions: its id, its title, and its columns' headings.")]
    public ActionTable Actions { get; init; } = new();

    [Description("Printed under the title, such as how to read comparators.")]
    public IReadOnlyList<string> Remarks { get; init; } = [];
}

enum Frequency
{
    Month,
    Quarter,
    Year,
}

enum Layout
{
    [Description("One row per indicator: comparators, months, year to date, target, traffic light, trend.")]
    MonthlyTable,

    [Description("One box per indicator: its rows, baseline and month, areas, comparators, target, rating and trend.")]
    AreaGrid,

    [Description("One card per indicator: actual, target and symbol per period; grouped by section and symbol.")]
    Cards,

    [Description("One row per indicator with commentary in parts, and detail tables.")]
    CommentaryTable,

    [Description("Prose: each indicator's colour, figures and narrative; then actions.")]
    Narrative,

    [Description("Only what is red or amber: why, and what is done about it.")]
    Exceptions,

    [Description("What is doubtful in the figures and texts, for those who make the pack.")]
    Checks,
}

enum IndicatorOrder
{
    [Description("As listed.")]
    Listed,

    [Description("Worst rating first, then the best, then what is on target; then those with plan tags; then by code.")]
    Rating,
}

sealed record PeriodColumns
{
    [Description("Which periods have a column.")]
    public PeriodsShown Show { get; init; } = PeriodsShown.YearToDate;

    [Description("The label of a period's column and cell ids, by its last day: MMM-yy for Aug-15, dd/MM/yy for 31/08/15.")]
    public string Label { get; init; } = "MMM-yy";

    [Description("Labels of single periods: \"2017-05-15..2017-05-31\": \"15/05/2017-31/05/17\".")]
    public IReadOnlyDictionary<string, string> Labels { get; init; } = new Dictionary<string, string>();
}

enum PeriodsShown
{
    [Description("The report's period only; where an indicator has no value for it, its newest value of the days before it ends.")]
    Report,

    [Description("The report's period and the one before.")]
    LastTwo,

    [Description("From April to the report's period.")]
    YearToDate,

    [Description("The last month of the year before, as the baseline, then from April to the report's period.")]
    YearToDateAfterMarch,

    [Description("Every period of the financial year; those to come have targets only.")]
    WholeYear,

    [Description("The baseline, then the report's period.")]
    BaselineAndReport,

    [Description("The report's period and the five before.")]
    LastSix,

    [Description("The report's period and the twelve before.")]
    LastThirteen,
}

sealed record ComparatorColumn
{
    [Description("As comparators.csv names it in its column \"set\": prev_year, england, stat_neighbours.")]
    public required string Id { get; init; }

    [Description("The column's heading: \"England 2013/14\".")]
    public required string Label { get; init; }

    [Description("false: no column; printed for the indicators that were told one.")]
    public bool Column { get; init; } = true;
}

sealed record ActionTable
{
    public string Id { get; init; } = "actions";

    public string Title { get; init; } = "Actions";

    public string Step { get; init; } = "Action";

    public string Outcome { get; init; } = "Outcome";

    public string Who { get; init; } = "Who";

    public string Timescale { get; init; } = "Timescale";
}
