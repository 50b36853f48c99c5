using System.Globalization;

namespace Scorecard.Packs.Document;

/// <summary>Days as packs print them.</summary>
static class Days
{
    /// <summary>31 August 2015.</summary>
    public static string Long(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>31/08/15.</summary>
    public static string Short(DateOnly day) => day.ToString("dd/MM/yy", CultureInfo.InvariantCulture);
}
