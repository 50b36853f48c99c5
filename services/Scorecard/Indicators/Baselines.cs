using Scorecard.Catalogues;
using Scorecard.Periods;

namespace Scorecard.Indicators;

/// <summary>What the baseline column holds, from what was told of the periods before the report's.</summary>
static class Baselines
{
    public const int Window = 6;

    /// <summary>The six before, across year ends, without the report's own.</summary>
    public static IReadOnlyList<Period> Before(Period report) => [.. Enumerable.Range(1, Window).Reverse().Select(report.Before)];

    /// <summary>Those six as one run of days, as values.csv names it.</summary>
    public static Period Run(Period report) => Period.Days(report.Before(Window).First, report.Before().Last);

    public static Period SnapshotOf(Baseline baseline, Period report) =>
        baseline.Period is { } named && Period.TryParse(named, out var period) ? period : Period.MonthOf(report.Year.First.AddDays(-1));

    /// <summary>The column's heading, with the label of a snapshot's month.</summary>
    public static string Label(Baseline baseline, Period report, Func<Period, string> label) =>
        baseline.Label.Replace("{month}", label(SnapshotOf(baseline, report)), StringComparison.Ordinal);

    public static Reading? Of(Baseline? baseline, Period report, Unit unit, Func<Period, Reading?> told)
    {
        if (baseline is null) return null;
        if (baseline.Kind is BaselineKind.Snapshot) return told(SnapshotOf(baseline, report));
        if (told(Run(report)) is { } given) return given;
        var months = Before(report).Select(period => Workings.Complete(told(period), unit)).ToList();
        if (months.Any(month => month?.Value is null)) return null;
        if (months.TrueForAll(month => month is { Numerator: not null, Denominator: not null })) return Pooled(months, unit);
        var sum = months.Sum(month => month!.Value!.Value);
        return Reading.Of(baseline.Kind is BaselineKind.SumOfPreviousSix ? sum : sum / Window);
    }

    // Rates are pooled, not averaged: a busy month counts for more.
    static Reading Pooled(List<Reading?> months, Unit unit) => Workings.Complete(
        new Reading { Numerator = months.Sum(month => month!.Numerator), Denominator = months.Sum(month => month!.Denominator) }, unit)!;
}
