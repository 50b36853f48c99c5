using Scorecard.Births;
using Scorecard.Register;

namespace Scorecard.Measures;

/// <summary>The tables of what was heard: who told it, and as which kind of record.</summary>
static class HeardSources
{
    static readonly Dictionary<string, string> ByTable = IntakeProjection.Kinds.Select(kind => (kind, IntakeProjection.From))
        .Concat(RegisterProjection.Kinds.Select(kind => (kind, RegisterProjection.From)))
        .Append((Birth, BirthProjection.From))
        .ToDictionary(StringComparer.Ordinal);

    // The one table that is not called as its kind of record.
    const string Birth = "birth";

    public static bool Has(string table) => ByTable.ContainsKey(table);

    /// <summary>Rows of the generation that is read now, whenever they were known.</summary>
    public static string Versions(string table) =>
        $"heard_{table} h JOIN watermark w ON w.authority = h.authority AND w.source = '{ByTable[table]}' AND w.generation = h.generation";

    public static string KindOf(string table) => table == Birth ? BirthDates.Kind : table;
}
