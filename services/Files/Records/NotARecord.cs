using Scorecard.Files.Lists;
using Scorecard.Files.Tables;

namespace Scorecard.Files.Records;

/// <summary>Rows that exports and people leave among the records: totals, notes, rows cut short.</summary>
static class NotARecord
{
    // A list has more columns than these; fewer cells than this in a row are a note.
    const int LeastCells = 2;

    public static bool Is(ITable table, Header header)
    {
        if (table.Width is { } width && (width < header.Width || HasCellsBeyond(table, header.Width, width)))
            return true;
        var filled = 0;
        for (var column = 0; column < header.Width && filled < LeastCells; column++)
            if (!table[column].IsEmpty && ++filled == 1 && IsTotal(table[column].Text))
                return true;
        return filled < LeastCells;
    }

    public static string FirstText(ITable table, Header header) =>
        Enumerable.Range(0, header.Width).Select(column => table[column].Text).FirstOrDefault(text => text.Length > 0) ?? "";

    static bool IsTotal(string text) => Words.Key(text) is "total" or "totals" or "grandtotal" or "subtotal" or "count";

    static bool HasCellsBeyond(ITable table, int from, int to)
    {
        for (var column = from; column < to; column++)
            if (!table[column].IsEmpty)
                return true;
        return false;
    }
}
