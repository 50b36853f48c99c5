using System.Globalization;

namespace Dashboard.Patterns;

/// <summary>Days and instants in words, as London's clocks show them.</summary>
static class London
{
    static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");
    static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>31 October 2026. Text that is not a date is shown as it came.</summary>
    public static string Day(string iso) => DateOnly.TryParseExact(iso, "yyyy-MM-dd", out var day) ? day.ToString("d MMMM yyyy", English) : iso;

    /// <summary>31 Oct 2026, for tables.</summary>
    public static string ShortDay(string iso) => DateOnly.TryParseExact(iso, "yyyy-MM-dd", out var day) ? day.ToString("d MMM yyyy", English) : iso;

    /// <summary>31 Oct 2026, 21:40.</summary>
    public static string Moment(string iso) => Local(iso) is { } at ? at.ToString("d MMM yyyy, HH:mm", English) : iso;

    /// <summary>21:40 on 31 October 2026.</summary>
    public static string TimeAndDay(string iso) => Local(iso) is { } at ? at.ToString("HH:mm 'on' d MMMM yyyy", English) : iso;

    public static string Clock(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, Zone).ToString("HH:mm", English);

    /// <summary>The day that it is in London.</summary>
    public static DateOnly Today(TimeProvider time) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(time.GetUtcNow(), Zone).DateTime);

    static DateTimeOffset? Local(string iso) =>
        DateTimeOffset.TryParse(iso, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? TimeZoneInfo.ConvertTime(at, Zone) : null;
}
