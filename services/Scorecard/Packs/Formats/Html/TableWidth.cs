using Scorecard.Packs.Document;

namespace Scorecard.Packs.Formats.Html;

/// <summary>How wide a table and its columns print, told from their letters: as the names of their classes.</summary>
static class TableWidth
{
    public const string Narrow = "narrow";

    public const string Wide = "wide";

    /// <summary>Wider than a page on its side takes in ordinary small print.</summary>
    public const string Widest = "widest";

    /// <summary>More letters in a cell than this wrap in their column, inside a word if need be.</summary>
    const int Long = 24;

    public static string Of(Table table) => table.Columns.Select((column, place) => Letters(table, column, place)).Sum() switch
    {
        <= 105 => Narrow,
        <= 165 => Wide,
        _ => Widest,
    };

    public static string Class(Table table, Column column, int place) =>
        column.Kind.ToString().ToLowerInvariant()
        + ((column.Kind != ColumnKind.Number && Longest(table, place) > Long) || LongestWord(column.Label) > Long ? " long" : "")
        + Marks(table, place) switch { 0 => "", 1 => " marked", _ => " marked more" };

    static int Letters(Table table, Column column, int place)
    {
        const int padding = 2;
        return padding + padding * Marks(table, place) + column.Kind switch
        {
            ColumnKind.Text => Math.Clamp(Longest(table, place), 6, place == 0 ? 28 : 16),
            ColumnKind.Number => Math.Max(Longest(table, place), LongestWord(column.Label)),
            ColumnKind.Sign => Math.Max(Longest(table, place) + padding, LongestWord(column.Label)),
        };
    }

    static int Marks(Table table, int place) => table.Rows.Select(row => row.Cells[place].Marks.Count + row.Cells[place].Remarks.Count).DefaultIfEmpty().Max();

    static int Longest(Table table, int place) => table.Rows.Select(row => row.Cells[place].Text.Length).DefaultIfEmpty().Max();

    static int LongestWord(string label) => label.Split(' ').Max(word => word.Length);
}
