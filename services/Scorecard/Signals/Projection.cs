using Scorecard.Catalogues;
using Scorecard.Indicators;
using Scorecard.Periods;
using Scorecard.Reported;

namespace Scorecard.Signals;

/// <summary>Where an indicator will stand at the financial year's end if it goes on as it did.</summary>
/// <param name="Low">The end of the interval that nineteen of twenty such years fall into.</param>
/// <param name="Target">That of the year's end; null when there is none.</param>
/// <param name="Prospect">Null without a target or a polarity.</param>
/// <param name="Periods">How many it is from.</param>
sealed record Projection(decimal Value, decimal Low, decimal High, decimal? Target, Prospect? Prospect, int Periods)
{
    /// <summary>The periods that are taken for those to come: a year of months, so that every season is in it once.</summary>
    public const int Basis = 12;

    public const int Fewest = ProcessLimits.Fewest;

    /// <summary>Null when the year is over, when its rule has no end of year, and when there are too few periods.</summary>
    public static Projection? Of(Indicator indicator, Period report, Workings workings)
    {
        var year = report.WholeYear().ToList();
        var told = year.Where(period => period.CompareTo(report) <= 0).Select(period => (Period: period, Reading: TimedValue.Complete(indicator, period, workings))).ToList();
        var ahead = year.Count - told.Count(period => period.Reading?.Value is not null || period.Reading?.Missing is MissingReason.NotApplicable);
        if (ahead == 0 || told.TrueForAll(period => period.Reading?.Value is null)) return null;
        var values = TimedValue.Of(indicator, report, workings).TakeLast(Basis).ToList();
        var known = told.Where(period => period.Reading?.Value is not null).ToList();
        var ended = indicator.YearToDate.Rule switch
        {
            YearToDateRule.Sum => Added(indicator, known.Sum(period => period.Reading!.Value!.Value), ahead, values),
            YearToDateRule.CumulativeActual => Added(indicator, known[^1].Reading!.Value!.Value, year.Count(period => period.CompareTo(known[^1].Period) > 0), values),
            YearToDateRule.Latest => Walked(known[^1].Reading!.Value!.Value, year.Count(period => period.CompareTo(known[^1].Period) > 0), values),
            YearToDateRule.RatioOfSums => Shared(indicator, known.Select(period => period.Reading!), ahead, values.Select(value => TimedValue.Complete(indicator, value.Period, workings)!)),
            YearToDateRule.None or YearToDateRule.WeightedMean or YearToDateRule.NetSinceOutturn or YearToDateRule.Reported => null,
        };
        return ended is null ? null : Judged(indicator, ended, YearEndTarget(indicator, report, workings.Book));
    }

    /// <summary>Sums and cumulative values: the mean of the last periods for each to come; noise of those and of the mean itself.</summary>
    static Projection? Added(Indicator indicator, decimal soFar, int ahead, List<TimedValue> values)
    {
        if (ProcessLimits.Of(values) is not { } limits) return null;
        var variance = limits.Deviation * limits.Deviation;
        // Counts of events vary at least as Poisson's do: twelve equal months do not make the thirteenth certain.
        if (indicator.Unit is Unit.Count) variance = Math.Max(variance, limits.Mean);
        var reach = Reach(variance * (ahead + (decimal)ahead * ahead / limits.Points));
        var end = soFar + ahead * limits.Mean;
        return new(end, values.TrueForAll(value => value.Value >= 0) ? Math.Max(soFar, end - reach) : end - reach, end + reach, null, null, limits.Points);
    }

    /// <summary>Snapshots: the latest, as no more is known of where it goes; each period to come may move it as far as one did.</summary>
    static Projection? Walked(decimal latest, int ahead, List<TimedValue> values)
    {
        if (ProcessLimits.Of(values) is not { } limits) return null;
        var reach = Reach(limits.Deviation * limits.Deviation * ahead);
        return new(latest, values.TrueForAll(value => value.Value >= 0) ? Math.Max(0, latest - reach) : latest - reach, latest + reach, null, null, limits.Points);
    }

    /// <summary>Shares of the year's sums: as many cases a period as there were, the share of the last periods, binomial noise.</summary>
    static Projection? Shared(Indicator indicator, IEnumerable<Reading> year, int ahead, IEnumerable<Reading> last)
    {
        var (counted, basis) = (year.Where(HasBoth).ToList(), last.Where(HasBoth).ToList());
        if (indicator.Unit is not Unit.Percent || counted.Count == 0 || basis.Count < Fewest) return null;
        var (of, hits) = (basis.Sum(one => one.Denominator!.Value), basis.Sum(one => one.Numerator!.Value));
        if (of <= 0 || hits < 0 || hits > of) return null;
        var coming = ahead * of / basis.Count;
        // Agresti and Coull (1998): two hits and two misses more, so that none of few is not taken for never.
        var share = (hits + 2) / (of + 4);
        var reach = Reach(coming * share * (1 - share) * (1 + coming / of));
        var (soFar, whole) = (counted.Sum(one => one.Numerator!.Value), counted.Sum(one => one.Denominator!.Value) + coming);
        var expected = coming * hits / of;
        return new(
            (soFar + expected) / whole * 100,
            (soFar + Math.Max(0, expected - reach)) / whole * 100,
            (soFar + Math.Min(coming, expected + reach)) / whole * 100,
            null,
            null,
            basis.Count);
    }

    static bool HasBoth(Reading reading) => reading is { Numerator: not null, Denominator: not null };

    // 1.96 deviations each side hold nineteen of twenty.
    static decimal Reach(decimal variance) => 1.96m * (decimal)Math.Sqrt((double)variance);

    static Projection Judged(Indicator indicator, Projection end, decimal? target)
    {
        var bounded = indicator.Unit is Unit.Percent ? end with { High = Math.Min(100, end.High), Low = Math.Min(100, end.Low), Value = Math.Min(100, end.Value) } : end;
        if (target is not { } wanted || indicator.Polarity is Polarity.None) return bounded with { Target = target };
        var (best, worst) = indicator.Polarity is Polarity.Higher ? (bounded.High, bounded.Low) : (-bounded.Low, -bounded.High);
        var bar = indicator.Polarity is Polarity.Higher ? wanted : -wanted;
        return bounded with { Target = target, Prospect = best < bar ? Signals.Prospect.LikelyToMiss : worst >= bar ? Signals.Prospect.LikelyToMeet : Signals.Prospect.AtRisk };
    }

    /// <summary>A profile's is that of its last period: one that stands for the whole year only when the report's period has its own.</summary>
    public static decimal? YearEndTarget(Indicator indicator, Period report, FactBook book)
    {
        var place = new Place(indicator.Code, "");
        var last = book.Target(place, report.WholeYear().Last(), Point.Whole);
        var isOfTheReport = last is not null && last.Period == report.Year.ToString() && book.Target(place, report, Point.Whole) == last;
        return indicator.Target.Kind is TargetKind.Cumulative && isOfTheReport ? null : last?.Value;
    }
}

enum Prospect
{
    /// <summary>The whole interval is on the wrong side of the target.</summary>
    LikelyToMiss,

    /// <summary>The target is inside the interval.</summary>
    AtRisk,

    /// <summary>The whole interval meets it.</summary>
    LikelyToMeet,
}
