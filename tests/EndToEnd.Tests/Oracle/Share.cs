namespace EndToEnd.Tests.Oracle;

static class Share
{
    /// <summary>Per cent with one decimal, half up; null of nothing.</summary>
    public static decimal? Percent(decimal part, decimal whole) => whole == 0 ? null : Math.Round(100m * part / whole, 1, MidpointRounding.AwayFromZero);
}
