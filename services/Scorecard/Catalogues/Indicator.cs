using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Scorecard.Catalogues;

[Description("One indicator.")]
sealed record Indicator
{
    [Description("Unique in the catalogue; values.csv names it in its column \"indicator\", and cell ids begin with it.")]
    public required string Code { get; init; }

    [Description("The code as printed, where that differs.")]
    public string? CodePrinted { get; init; }

    [Description("As printed.")]
    public required string Name { get; init; }

    [Description("\"Section / Sub-section\".")]
    public string Section { get; init; } = "";

    [Description("Who answers for it: a post, never a person's name.")]
    public string? Owner { get; init; }

    [Description("Who comments on it, where that is not the owner.")]
    public string? Author { get; init; }

    [Description("Plans that it belongs to.")]
    public IReadOnlyList<string> Tags { get; init; } = [];

    [Description("What is counted, in a sentence or two.")]
    public string? Definition { get; init; }

    [Description("Where the definition or the figures come from.")]
    public string? Source { get; init; }

    [Description("What a value is.")]
    public Unit Unit { get; init; }

    [Description("How values print.")]
    public Format Format { get; init; } = new();

    [Description("Which way is better, for ratings and trends.")]
    public Polarity Polarity { get; init; }

    [Description("Where values come from: reported (values.csv), or the name of a computed measure.")]
    public string Measure { get; init; } = Reported;

    [Description("The part of the measure that it is: standing=NamedWorker, or several values added up, age=17,18. Left out: the whole.")]
    public string? By { get; init; }

    [Description("How a value is worked out. Left out: the reported value, or numerator and denominator by the unit.")]
    public Calculation? Calculation { get; init; }

    [Description("In a box of several rows: the name and the label of the row that the indicator itself is.")]
    public Headline? Headline { get; init; }

    [Description("The other rows of the box, in order.")]
    public IReadOnlyList<IndicatorRow> Rows { get; init; } = [];

    [Description("The areas that it is broken down by. Left out: the catalogue's.")]
    public IReadOnlyList<string>? Areas { get; init; }

    [Description("The year-to-date column.")]
    public YearToDate YearToDate { get; init; } = new();

    [Description("The target column. The targets themselves are in targets.csv.")]
    public TargetColumn Target { get; init; } = new();

    [Description("How it is rated.")]
    public Rating Rating { get; init; } = new();

    [Description("Its arrow.")]
    public Trend Trend { get; init; } = new();

    [Description("What the baseline column holds.")]
    public Baseline? Baseline { get; init; }

    [Description("Comparators that are worked out, by id: outturn is the value of the last month of the year before.")]
    public IReadOnlyDictionary<string, ComparatorRule> Comparators { get; init; } = new Dictionary<string, ComparatorRule>();

    [Description("Whether a comment is asked for, and in which parts.")]
    public CommentaryRule Commentary { get; init; } = new();

    [Description("Drawn as a chart beside its figures.")]
    public bool Chart { get; init; }

    [Description("false: not counts of children, and so never suppressed.")]
    public bool Disclosive { get; init; } = true;

    [Description("A denominator under this is called small, and the figure gets a caveat.")]
    public int SmallDenominator { get; init; } = 20;

    [Description("Cells that print what no rule explains, as published. The page says so, with what the system computes.")]
    public IReadOnlyList<Override> Overrides { get; init; } = [];

    public const string Reported = "reported";
}

enum Unit
{
    Count,
    Percent,
    [Description("Per 10,000 of the population.")]
    [JsonStringEnumMemberName("rate_per_10k")]
    RatePer10k,
    Hours,
    Days,
    Weeks,
    Months,
    Ratio,
    [Description("Cases per worker.")]
    Caseload,
    Score,
    [Description("Full-time equivalents.")]
    Fte,
    Money,
}

enum Polarity
{
    None,
    Higher,
    Lower,
}

sealed record Format
{
    [Description("Decimals that a value is rounded to, half away from zero.")]
    public int Decimals { get; init; }

    [Description("Printed after the number. Left out: % for per cent, else nothing.")]
    public string? Suffix { get; init; }

    [Description("A comma between thousands.")]
    public bool Thousands { get; init; }

    [Description("A plus before what is above 0.")]
    public bool Sign { get; init; }

    [Description("Zeros at the end of the decimals are left out.")]
    public bool Trim { get; init; }
}

sealed record Headline
{
    public required string Id { get; init; }

    public required string Label { get; init; }
}

[Description("A row of a box, beside the indicator's own.")]
sealed record IndicatorRow
{
    [Description("Unique in its box; values.csv names it in its column \"row\".")]
    public required string Id { get; init; }

    public required string Label { get; init; }

    public Unit Unit { get; init; }

    [Description("How its values print. Left out: as the catalogue's defaults say.")]
    public Format Format { get; init; } = new();

    public Calculation? Calculation { get; init; }

    [Description("The part of the indicator's measure that the row is, such as standing=NamedWorker. Left out: reported.")]
    public string? By { get; init; }

    [Description("false: used by other rows, not printed.")]
    public bool Shown { get; init; } = true;
}

sealed record Override
{
    [Description("The cell's id less the code: ytd, trend, series/Aug-15.")]
    public required string Cell { get; init; }

    [Description("The period of the pack that it is for.")]
    public required string Period { get; init; }

    [Description("What was published.")]
    public required string Printed { get; init; }

    [Description("Why no rule explains it.")]
    public required string Reason { get; init; }
}

[Description("What an indicator says unless it says otherwise: any of an indicator's fields but code, name and overrides.")]
sealed record IndicatorDefaults
{
    public string? Section { get; init; }

    public string? Owner { get; init; }

    public string? Source { get; init; }

    public Unit? Unit { get; init; }

    public Format? Format { get; init; }

    public Polarity? Polarity { get; init; }

    public string? Measure { get; init; }

    public YearToDate? YearToDate { get; init; }

    public TargetColumn? Target { get; init; }

    public Rating? Rating { get; init; }

    public Trend? Trend { get; init; }

    public Baseline? Baseline { get; init; }

    public IReadOnlyDictionary<string, ComparatorRule>? Comparators { get; init; }

    public CommentaryRule? Commentary { get; init; }

    public int? SmallDenominator { get; init; }

    public bool? Chart { get; init; }

    public bool? Disclosive { get; init; }
}
