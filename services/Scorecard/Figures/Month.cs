using System.Globalization;

namespace Scorecard.Figures;

/// <summary>A reporting period of one calendar month.</summary>
readonly record struct Month(int Year, int Number)
{
    public DateOnly First => new(Year, Number, 1);

    public DateOnly Last => First.AddMonths(1).AddDays(-1);

    /// <summary>As periods are named: 2026-10.</summary>
    public string Period => First.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    /// <summary>October.</summary>
    public string Name => First.ToString("MMMM", CultureInfo.InvariantCulture);

    public static Month? Parse(string period) =>
        DateOnly.TryParseExact(period, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first) && first.Year < DateOnly.MaxValue.Year
            ? new Month(first.Year, first.Month)
            : null;
}
