using System.Globalization;

namespace Intake.Allocations;

/// <summary>Child, role and ordinal: never a date, which may be corrected (docs/decisions/identity.md).</summary>
static class AllocationId
{
    public static string Of(string childId, string role, int ordinal) => string.Create(CultureInfo.InvariantCulture, $"{childId}/{role}/{ordinal}");

    public static int Ordinal(string id) => int.Parse(id[(id.LastIndexOf('/') + 1)..], CultureInfo.InvariantCulture);

    public static int Next(IEnumerable<string> ids, string childId, string role)
    {
        var prefix = $"{childId}/{role}/";
        return 1 + ids.Where(id => id.StartsWith(prefix, StringComparison.Ordinal)).Select(Ordinal).DefaultIfEmpty(0).Max();
    }
}
