namespace Scorecard;

/// <summary>A run of day numbers, from the first up to, not including, <paramref name="To"/>. An open end is past any date, so that spans compare without a null.</summary>
readonly record struct DaySpan(long From, long To)
{
    public const int OpenEnd = 4_000_000;

    public static DaySpan Of(DateOnly from, DateOnly lastDay) => new(from.DayNumber, lastDay.DayNumber + 1);

    public static int EndOf(DateOnly? to) => to?.DayNumber ?? OpenEnd;

    public bool Overlaps(DaySpan other) => From < other.To && other.From < To;

    public DaySpan With(DaySpan other) => new(Math.Min(From, other.From), Math.Max(To, other.To));
}
