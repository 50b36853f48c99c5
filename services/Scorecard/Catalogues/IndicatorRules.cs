using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Scorecard.Catalogues;

[Description("How a value is worked out. A reference names a row of this box, another indicator's code, or code/row of another box or table.")]
sealed record Calculation
{
    public required CalculationRule Rule { get; init; }

    [Description("percent, ratio, rate_per_10k: what is counted. Left out: the numerator in values.csv.")]
    public string? Numerator { get; init; }

    [Description("percent, ratio: what it is divided by. Left out: the denominator in values.csv.")]
    public string? Denominator { get; init; }

    [Description("total_of: the parts. difference_of, copy_of: the one.")]
    public IReadOnlyList<string> Of { get; init; } = [];

    [Description("rate_per_10k: the population. Left out: the denominator in values.csv, or else populations.csv of the area (of all areas for the whole).")]
    public decimal? Population { get; init; }

    [Description("rate_per_10k: added to what is counted in the whole, but not in an area, such as unaccompanied children.")]
    public string? WholeAdds { get; init; }
}

enum CalculationRule
{
    [Description("The value as told.")]
    Reported,

    [Description("Numerator / denominator, in per cent.")]
    Percent,

    [Description("Numerator / denominator: an average caseload, a ratio.")]
    Ratio,

    [Description("Numerator / population x 10,000.")]
    [JsonStringEnumMemberName("rate_per_10k")]
    RatePer10k,

    [Description("The sum of other rows or indicators. Where a part has no value the reported total stands.")]
    TotalOf,

    [Description("The sum of its areas, for the whole.")]
    TotalOfAreas,

    [Description("This period's value of another indicator less that of the period before.")]
    DifferenceOf,

    [Description("The value of another indicator, row or table cell.")]
    CopyOf,
}

sealed record YearToDate
{
    public YearToDateRule Rule { get; init; }

    [Description("weighted_mean: the indicator whose monthly values are the weights. Left out: the weight in values.csv.")]
    public string? Weight { get; init; }

    [Description("net_since_outturn: the indicator whose latest value is taken. Left out: that of difference_of.")]
    public string? Of { get; init; }

    [Description("net_since_outturn: the comparator that is last year's outturn.")]
    public string Outturn { get; init; } = "prev_year";
}

enum YearToDateRule
{
    [Description("The report has no such column, or prints it blank.")]
    None,

    [Description("The newest value of the year.")]
    Latest,

    [Description("The sum of the year's periods.")]
    Sum,

    [Description("The sum of numerators / the sum of denominators.")]
    RatioOfSums,

    [Description("The mean weighted by another indicator; periods without a value are left out with their weight.")]
    WeightedMean,

    [Description("The newest value less last year's outturn, with the change in per cent of the outturn.")]
    NetSinceOutturn,

    [Description("Values are already year to date: the newest.")]
    CumulativeActual,

    [Description("As told: the value of the financial year in values.csv, whose column \"to\" is the last day it covers.")]
    Reported,
}

sealed record TargetColumn
{
    public TargetKind Kind { get; init; }

    [Description("Decimals of the target. Left out: those of the value.")]
    public int? Decimals { get; init; }

    [Description("Zeros at the end are left out. Left out: as the value.")]
    public bool? Trim { get; init; }
}

enum TargetKind
{
    [Description("One target for the year.")]
    Fixed,

    [Description("A profile: a target for each period, year to date.")]
    Cumulative,

    [Description("A limit that is rated as a target.")]
    Threshold,

    [Description("There is a target, and the report does not print it.")]
    NotShown,

    [Description("No target.")]
    None,
}

sealed record Rating
{
    public RatingScheme Scheme { get; init; } = RatingScheme.DataOnly;

    [Description("What is held against the target.")]
    public RatingBasis Basis { get; init; } = RatingBasis.YearToDate;

    [Description("How far a target may be missed, in per cent of the target.")]
    public decimal? TolerancePercent { get; init; }

    [Description("The same in points. Where the target is 0, only this one means anything.")]
    public decimal? TolerancePoints { get; init; }

    [Description("The worst value that is not yet red, where that is not a matter of tolerance: 16 for \"red only above 16%\".")]
    public decimal? RedBeyond { get; init; }

    [Description("target_and_direction: what the value is compared with.")]
    public TrendCompare Compare { get; init; } = TrendCompare.PreviousPeriod;

    [Description("Whether the value as printed or the exact one is rated.")]
    public RateOn RateOn { get; init; } = RateOn.Exact;
}

enum RatingScheme
{
    [Description("Never rated: data only.")]
    DataOnly,

    [Description("No rating is printed at all.")]
    None,

    [Description("Green when met, amber when missed within the tolerance, red beyond it.")]
    RedAmberGreen,

    [Description("Red diamond when worse than the target by more than the tolerance, green plus when better by more, else blue circle.")]
    DiamondPlusCircle,

    [Description("OK when met, warning when missed within the tolerance, alert beyond it.")]
    AlertWarningOk,

    [Description("Green when met; missed, amber when improving, else red.")]
    TargetAndDirection,
}

enum RatingBasis
{
    [Description("The year to date, where there is one, else the latest.")]
    YearToDate,
    Latest,
}

enum RateOn
{
    Exact,
    Printed,
}

sealed record Trend
{
    public TrendRule Rule { get; init; }

    public TrendCompare Compare { get; init; } = TrendCompare.PreviousPeriod;

    [Description("Whether printed or exact values are compared.")]
    public RateOn On { get; init; } = RateOn.Exact;

    [Description("What prints when the latest period has no value.")]
    public TrendMissing LatestMissing { get; init; }
}

enum TrendRule
{
    None,

    [Description("An arrow up means better, whichever way the number went; without polarity, the number rose.")]
    BetterIsUp,

    [Description("An arrow up means the number rose.")]
    RawDirection,

    [Description("In words: improving, no change, getting worse.")]
    BetterIsImproving,
}

enum TrendCompare
{
    PreviousPeriod,
    Baseline,
    SamePointLastYear,
}

enum TrendMissing
{
    Blank,
    Same,
}

sealed record Baseline
{
    public required BaselineKind Kind { get; init; }

    [Description("The column's heading. {month} stands for the snapshot's label.")]
    public required string Label { get; init; }

    [Description("snapshot: the month, such as 2016-03. Left out: March before the financial year.")]
    public string? Period { get; init; }
}

enum BaselineKind
{
    [Description("The mean of the six periods before the report's; ratios are pooled, not averaged. Where they were not told, the value told for that run of days.")]
    AverageOfPreviousSix,

    [Description("The sum of the six periods before.")]
    SumOfPreviousSix,

    [Description("One month's value.")]
    Snapshot,
}

enum ComparatorRule
{
    [Description("As comparators.csv tells it.")]
    Told,

    [Description("The value of the last month of the year before.")]
    Outturn,

    [Description("The value of the same period a year before.")]
    SamePointLastYear,
}

sealed record CommentaryRule
{
    [Description("The ratings that need a comment: red, amber, green, better, worse, on_target, alert, warning, ok.")]
    public IReadOnlyList<string> RequiredWhen { get; init; } = [];

    [Description("The parts it comes in. Left out: one part without a heading.")]
    public IReadOnlyList<string> Headings { get; init; } = [];

    [Description("How the author is announced: \"Head of Service Commentary\".")]
    public string? Role { get; init; }
}
