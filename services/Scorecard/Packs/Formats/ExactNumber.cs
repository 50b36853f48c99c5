using System.Globalization;

namespace Scorecard.Packs.Formats;

/// <summary>A number for a machine: as exact as it is, a point, and no zeros that only its computation left behind.</summary>
static class ExactNumber
{
    // Dividing by a one of the greatest scale is what takes trailing zeros off a decimal.
    public static string Text(decimal value) => (value / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);
}
