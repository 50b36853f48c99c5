namespace Scorecard.Packs.Formats.Charts;

/// <summary>Round numbers that take in all values: steps of 1, 2 or 5 and their tens.</summary>
sealed record Axis(IReadOnlyList<decimal> Ticks)
{
    const int Most = 6;

    public decimal Low => Ticks[0];

    public decimal High => Ticks[^1];

    /// <param name="room">Whether a value at an end, other than 0 or 100 per cent, gets a step more to stand clear of it.</param>
    public static Axis Over(IReadOnlyCollection<decimal> values, bool fromZero, bool room)
    {
        var low = values.DefaultIfEmpty().Min();
        var high = values.DefaultIfEmpty().Max();
        // Values well above nought may leave it out; those close to it look odd without.
        if (fromZero || (low >= 0 && low < high * 0.4m) || (high <= 0 && high > low * 0.4m)) (low, high) = (Math.Min(low, 0), Math.Max(high, 0));
        var whole = values.All(decimal.IsInteger);
        if (low == high) (low, high) = (low == 0 ? 0 : low - 1, high + 1);
        var step = Steps(whole ? 1 : 0.000001m).First(step => Math.Ceiling(high / step) - Math.Floor(low / step) <= Most);
        var from = Math.Floor(low / step) - (room && low != 0 && low % step == 0 ? 1 : 0);
        var to = Math.Ceiling(high / step) + (room && high is not (0 or 100) && high % step == 0 ? 1 : 0);
        return new([.. Enumerable.Range(0, (int)(to - from) + 1).Select(tick => (from + tick) * step)]);
    }

    /// <summary>How far along the axis a value lies, from 0 to 1.</summary>
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
