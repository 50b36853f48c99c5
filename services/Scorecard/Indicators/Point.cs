using Scorecard.Periods;

namespace Scorecard.Indicators;

/// <summary>What a value is for: a period, the baseline before the report's period, or a comparator; of an area or the whole.</summary>
readonly record struct Point(PointKind Kind, Period Period, string Breakdown, string Set)
{
    public const string Whole = "";

    public static Point At(Period period, string breakdown = Whole) => new(PointKind.Period, period, breakdown, "");

    public static Point Baseline(Period report, string breakdown = Whole) => new(PointKind.Baseline, report, breakdown, "");

    public static Point Comparator(string set, Period report) => new(PointKind.Comparator, report, Whole, set);

    public bool IsWhole => Breakdown == Whole;
}

enum PointKind
{
    Period,
    Baseline,
    Comparator,
}
