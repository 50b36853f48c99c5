using System.Globalization;

namespace Scorecard.Files.Records;

/// <summary>Dates and instants as messages carry them; empty for none.</summary>
static class Iso
{
    public static string Date(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    public static string Instant(DateTimeOffset? moment) => moment?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture) ?? "";
}
