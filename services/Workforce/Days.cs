namespace Workforce;

/// <summary>Periods in tables: from a day number up to, not including, another, so that they compare without a null.</summary>
static class Days
{
    /// <summary>Past any date: no end is known.</summary>
    public const int Open = 4_000_000;

    public static int From(DateOnly? first) => first?.DayNumber ?? 0;

    /// <summary>The day after the last one that counts.</summary>
    public static int Through(DateOnly? last) => last?.DayNumber + 1 ?? Open;

    /// <summary>The first day that no longer counts.</summary>
    public static int Until(DateOnly? day) => day?.DayNumber ?? Open;
}
