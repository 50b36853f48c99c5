using System.Globalization;

namespace Scorecard.Records.Rules;

/// <summary>Dates, instants and numbers as messages carry them.</summary>
public static class Told
{
    public static string Date(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    public static string Instant(DateTimeOffset? instant) => instant?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture) ?? "";

    public static string Number(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
