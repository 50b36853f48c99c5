using System.Globalization;
using Scorecard.Reported;

namespace Scorecard.Packs.Explained;

/// <summary>Numbers as they are worked with, not as they print.</summary>
static class Exact
{
    public static string Number(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);

    public static string Number(decimal? value, MissingReason? missing) => value is { } number ? Number(number) : missing switch
    {
        MissingReason.NotAvailable => "not available",
        MissingReason.NotYetDue => "not yet due",
        MissingReason.Suppressed => "suppressed",
        MissingReason.NotApplicable => "not applicable",
        null => "nothing",
    };
}
