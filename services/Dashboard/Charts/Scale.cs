namespace Dashboard.Charts;

/// <summary>Round numbers that take in all values, in steps of 1, 2 or 5 and their tens.</summary>
sealed record Scale(IReadOnlyList<decimal> Ticks)
{
    const int Most = 6;

    public decimal Low => Ticks[0];

    public decimal High => Ticks[^1];

    public static Scale Over(IEnumerable<decimal> values, bool fromZero)
    {
        var all = values.ToList();
        var (low, high) = (all.DefaultIfEmpty().Min(), all.DefaultIfEmpty().Max());
        // Values well above nought may leave it out; those close to it look odd without.
        if (fromZero || (low >= 0 && low < high * 0.4m)) low = Math.Min(low, 0);
        if (fromZero || high < 0) high = Math.Max(high, 0);
        if (low == high) high = low + 1;
        // Whole numbers are not counted in tenths.
        var step = Steps(all.All(decimal.IsInteger) ? 1 : 0.000001m).First(step => Math.Ceiling(high / step) - Math.Floor(low / step) <= Most);
        var (from, to) = ((int)Math.Floor(low / step), (int)Math.Ceiling(high / step));
        return new([.. Enumerable.Range(from, to - from + 1).Select(tick => tick * step)]);
    }

    /// <summary>How far along a value lies, from 0 to 1.</summary>
    public decimal Share(decimal value) => (value - Low) / (High - Low);

    static IEnumerable<decimal> Steps(decimal unit)
    {
        for (; ; unit *= 10)
        {
            yield return unit;
            yield return 2 * unit;
            yield return 5 * unit;
        }
    }
}
