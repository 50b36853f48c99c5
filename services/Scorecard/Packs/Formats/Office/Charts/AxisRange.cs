namespace Scorecard.Packs.Formats.Office.Charts;

/// <summary>Where a chart's vertical axis begins and ends, so that every program draws the same picture.</summary>
sealed record AxisRange(double Low, double High, double Step)
{
    const int Steps = 5;

    /// <summary>From zero for bars. A line that moves in the upper part of its range begins just below it, or its movement is lost.</summary>
    public static AxisRange Of(IReadOnlyList<ChartSeries> series, bool fromZero)
    {
        var values = series.SelectMany(one => one.Values).OfType<decimal>().Select(value => (double)value).DefaultIfEmpty(0).ToList();
        var (low, high) = (values.Min(), values.Max());
        if (fromZero || high - low > high / 2) (low, high) = (Math.Min(low, 0), Math.Max(high, 0));
        if (low == high) high = low + 1;
        var step = Round((high - low) / Steps);
        // Half a step of air: a line on the frame is not seen, and a number above it is cut.
        var first = low == 0 ? 0 : Math.Floor((low / step) - 0.5) * step;
        var last = high == 0 ? 0 : Math.Ceiling((high / step) + 0.5) * step;
        return new(first, last, step);
    }

    // 1, 2 or 5 of a power of ten.
    static double Round(double step)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(step)));
        return power * (step / power) switch { <= 1 => 1, <= 2 => 2, <= 5 => 5, _ => 10 };
    }
}
