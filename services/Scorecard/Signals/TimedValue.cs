using Scorecard.Catalogues;
using Scorecard.Indicators;
using Scorecard.Periods;

namespace Scorecard.Signals;

/// <param name="FollowsOn">The value before it is that of the period before: no gap between them.</param>
sealed record TimedValue(Period Period, decimal Value, bool FollowsOn)
{
    public const int Window = 24;

    /// <summary>A third stays a third, and a mean of thirds does not stand a hair off them.</summary>
    public decimal Value { get; } = Numbers.Round(Value, 12);

    /// <summary>
    /// The indicator's values of the last periods, oldest first. One whose period was not over is left out; of a cumulative
    /// one, what each period added.
    /// </summary>
    public static IReadOnlyList<TimedValue> Of(Indicator indicator, Period report, Workings workings)
    {
        var values = new List<TimedValue>();
        for (var back = Window - 1; back >= 0; back--)
        {
            var period = report.Before(back);
            if (ValueOf(indicator, period, workings) is { } value)
            {
                values.Add(new(period, value, values.Count > 0 && values[^1].Period == period.Before()));
            }
        }
        return values;
    }

    static decimal? ValueOf(Indicator indicator, Period period, Workings workings)
    {
        var value = Complete(indicator, period, workings)?.Value;
        if (indicator.YearToDate.Rule is not YearToDateRule.CumulativeActual || period.First == period.Year.First) return value;
        return value - Complete(indicator, period.Before(), workings)?.Value;
    }

    /// <summary>Null as well when the period was not over.</summary>
    public static Reading? Complete(Indicator indicator, Period period, Workings workings) =>
        workings.At(new(indicator.Code, ""), Point.At(period)) is { } reading && !(reading.To < period.Last) ? reading : null;
}
