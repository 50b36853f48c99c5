using Scorecard.Catalogues;
using Scorecard.Indicators;
using Scorecard.Packs.Document;

namespace Scorecard.Packs.Computed;

/// <summary>The tables that are counted from records instead of told.</summary>
static class ComputedTables
{
    public static Table Of(TableEntry entry, string title, ComputedPage page) => entry.Computed switch
    {
        ComputedTable.TeamCaseload => TeamCaseloadTable.Of(entry, title, page),
        ComputedTable.ChildrenMissing => ChildrenMissingTable.Of(entry, title, page),
        ComputedTable.AgencyShare => AgencyShareTable.Of(entry, title, page),
        null => throw new ArgumentException($"{entry.Id} is not computed."),
    };

    /// <summary>What a table is made of.</summary>
    public static IReadOnlyList<string> Measures(ComputedTable table) => table switch
    {
        ComputedTable.TeamCaseload => TeamCaseload.Measures,
        ComputedTable.ChildrenMissing => ChildrenMissingTable.Measures,
        ComputedTable.AgencyShare => AgencyShareTable.Measures,
    };

    public static Cell Count(string id, long count) => Number(id, count, 0, "");

    public static Cell Average(string id, long numerator, long denominator) =>
        denominator == 0 ? Nothing(id) : Number(id, (decimal)numerator / denominator, 0, "");

    /// <summary>In per cent with one decimal, kept when it is 0.</summary>
    public static Cell Percent(string id, long numerator, long denominator) =>
        denominator == 0 ? Nothing(id) : Number(id, numerator * 100m / denominator, 1, "%");

    /// <summary>Full-time equivalents kept in hundredths.</summary>
    public static Cell Fte(string id, long hundredths) => Number(id, hundredths / 100m, 2, "");

    static Cell Number(string id, decimal value, int decimals, string suffix) =>
        new(new Format { Decimals = decimals }.Print(value, suffix)) { Id = id, Value = value, Decimals = decimals, Suffix = suffix };

    static Cell Nothing(string id) => new("-") { Id = id, Tone = Tone.Quiet };
}
