using System.Globalization;
using Scorecard.Protos.Packs.V1;

namespace Scorecard.Packs;

/// <summary>Figures as councils print them.</summary>
static class Print
{
    /// <summary>What stands where nothing can be divided.</summary>
    public const string Nothing = "-";

    public static string Day(DateOnly day) => day.ToString("dd/MM/yy", CultureInfo.InvariantCulture);

    public static string Count(long count) => count.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whole, rounded half up only at the end.</summary>
    public static string Average(long numerator, long denominator) =>
        denominator == 0 ? Nothing : Count((long)Math.Round((decimal)numerator / denominator, 0, MidpointRounding.AwayFromZero));

    /// <summary>In per cent with one decimal, kept when it is 0.</summary>
    public static string Percent(long numerator, long denominator) => denominator == 0
        ? Nothing
        : Math.Round(numerator * 100m / denominator, 1, MidpointRounding.AwayFromZero).ToString("0.0", CultureInfo.InvariantCulture) + "%";

    /// <summary>Full-time equivalents kept in hundredths.</summary>
    public static string Fte(long hundredths) => (hundredths / 100m).ToString("0.00", CultureInfo.InvariantCulture);

    public static PackTable Table(string id, string title, IEnumerable<string> columns, IEnumerable<IEnumerable<string>> rows, IEnumerable<string> footnotes)
    {
        var table = new PackTable { Id = id, Title = title };
        table.Columns.AddRange(columns);
        foreach (var cells in rows)
        {
            var row = new PackRow();
            row.Cells.AddRange(cells);
            table.Rows.Add(row);
        }
        table.Footnotes.AddRange(footnotes);
        return table;
    }
}
