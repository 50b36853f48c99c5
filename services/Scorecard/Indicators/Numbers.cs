using System.Globalization;
using Scorecard.Catalogues;

namespace Scorecard.Indicators;

/// <summary>Numbers as reports print them: rounded half away from zero, only here.</summary>
static class Numbers
{
    public static decimal Round(decimal value, int decimals) => Math.Round(value, decimals, MidpointRounding.AwayFromZero);

    public static string Print(this Format format, decimal value, string suffix)
    {
        var rounded = Round(value, format.Decimals);
        var digits = format.Decimals == 0 ? "" : "." + new string(format.Trim ? '#' : '0', format.Decimals);
        var text = rounded.ToString((format.Thousands ? "#,##0" : "0") + digits, CultureInfo.InvariantCulture);
        return (format.Sign && rounded > 0 ? "+" : "") + text + suffix;
    }

    public static string Suffix(this Format format, Unit unit) => format.Suffix ?? (unit is Unit.Percent ? "%" : "");
}
