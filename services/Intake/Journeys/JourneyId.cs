using System.Globalization;

namespace Intake.Journeys;

/// <summary>Child, kind and ordinal: never a date, which may be corrected (docs/decisions/identity.md).</summary>
static class JourneyId
{
    public static string Of(string childId, string kind, int ordinal) => string.Create(CultureInfo.InvariantCulture, $"{childId}/{kind}/{ordinal}");

    public static int Ordinal(string id) => int.Parse(id.AsSpan(id.LastIndexOf('/') + 1), CultureInfo.InvariantCulture);

    public static int Next(IEnumerable<string> ids, string childId, string kind)
    {
        var prefix = $"{childId}/{kind}/";
        return 1 + ids.Where(id => id.StartsWith(prefix, StringComparison.Ordinal)).Select(Ordinal).DefaultIfEmpty(0).Max();
    }
}
