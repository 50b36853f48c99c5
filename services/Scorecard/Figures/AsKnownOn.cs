using System.Globalization;

namespace Scorecard.Figures;

static class AsKnownOn
{
    /// <summary>The day that a request says; null for what is known now.</summary>
    /// <exception cref="BadDate">It says no date.</exception>
    public static DateOnly? Of(string text) => text == "" ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : throw new BadDate("as_known_on");
}
