using System.Globalization;

namespace EndToEnd.Tests.Oracle;

static class Dates
{
    static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    public static DateOnly Today => InLondon(TimeProvider.System.GetUtcNow());

    public static DateOnly InLondon(DateTimeOffset moment) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, London).DateTime);

    /// <summary>Day, month and year, or a workbook's number of days.</summary>
    public static DateOnly? Day(string text) =>
        text.Length == 0 ? null
        : double.TryParse(text, CultureInfo.InvariantCulture, out var number) ? DateOnly.FromDateTime(DateTime.FromOADate(number))
        : DateOnly.ParseExact(text, "dd/MM/yyyy", CultureInfo.InvariantCulture);

    public static DateTimeOffset? Moment(string text)
    {
        if (text.Length == 0) return null;
        var clock = DateTime.ParseExact(text, "dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture);
        return new DateTimeOffset(clock, London.GetUtcOffset(clock)).ToUniversalTime();
    }

    /// <summary>The instant at which a day of London's ends.</summary>
    public static DateTimeOffset Close(DateOnly day)
    {
        var midnight = day.AddDays(1).ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, London.GetUtcOffset(midnight)).ToUniversalTime();
    }
}
