using System.Globalization;

namespace Scorecard.Packs.Formats.Html;

static class Dates
{
    public static string Long(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
