using System.Globalization;
using Scorecard.Indicators;

namespace Scorecard.Signals;

static class Decimals
{
    /// <summary>The same when printed; where more decimals were told than are printed, at those.</summary>
    public static bool Agrees(this decimal told, decimal worked, int decimals)
    {
        var places = told.Places(decimals);
        return Numbers.Round(told, places) == Numbers.Round(worked, places);
    }

    /// <summary>The decimals that it needs, and no fewer than are printed.</summary>
    public static int Places(this decimal told, int printed) => Math.Max(printed, (told / 1.000000000000000000000000000m).Scale);

    /// <summary>As a sentence says a number that has no format of its own.</summary>
    public static string Said(this decimal value) => Numbers.Round(value, 2).ToString("#,##0.##", CultureInfo.InvariantCulture);
}
