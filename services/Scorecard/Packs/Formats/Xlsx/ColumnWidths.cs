using Scorecard.Packs.Document;

namespace Scorecard.Packs.Formats.Xlsx;

/// <summary>How wide the columns of a sheet are, in characters: wide enough for every number and every word that is not very long.</summary>
static class ColumnWidths
{
    const int Narrowest = 9;
    const int WidestHead = 46;
    const int WidestText = 60;
    const int WidestNumber = 16;
    const int WidestSign = 28;

    // A sheet without a wide table still carries lines of text.
    const int Fewest = 8;

    public static IReadOnlyList<int> Of(IReadOnlyList<Block> blocks)
    {
        var widths = new List<int>();
        foreach (var table in blocks.OfType<Table>())
            for (var at = 0; at < table.Columns.Count; at++)
                Widen(widths, at, Needed(table, at));
        foreach (var fact in blocks.OfType<Facts>().SelectMany(facts => facts.Items))
            Widen(widths, 0, Math.Min(fact.Label.Length + 2, WidestHead));
        foreach (var fact in blocks.OfType<Facts>().SelectMany(facts => facts.Items).Where(fact => fact.Cell.Tone != Tone.Plain))
        {
            Widen(widths, 0, Narrowest);
            Widen(widths, 1, Math.Min(CellOf.Room(fact.Cell).Length + 2, WidestHead));
        }
        foreach (var point in blocks.OfType<Chart>().SelectMany(chart => chart.Points))
            Widen(widths, 0, Math.Min(point.Label.Length + 2, WidestHead));
        while (widths.Count < Fewest) widths.Add(widths.Count == 0 ? 24 : 12);
        return widths;
    }

    static int Needed(Table table, int at)
    {
        var kind = table.Columns[at].Kind;
        var texts = table.Rows.Where(row => row.Kind != RowKind.Group).Select(row => CellOf.Room(row.Cells[at])).ToList();
        var words = texts.Append(table.Columns[at].Label + ".").SelectMany(text => text.Split(' ', '\n')).Max(Length);
        var longest = texts.Select(Length).DefaultIfEmpty().Max();
        var widest = at == 0 ? WidestHead : kind == ColumnKind.Text ? WidestText : table.Rows.Any(row => row.Cells[at].Tone != Tone.Plain) ? WidestSign : WidestNumber;
        return Math.Min(Math.Max(words + 2, Math.Min(longest + 2, widest)), WidestText);
    }

    // A capital is wider than the figure that a column's width counts in.
    static int Length(string text) => text.Length + (text.Count(char.IsUpper) / 4);

    static void Widen(List<int> widths, int at, int width)
    {
        if (at == widths.Count) widths.Add(Narrowest);
        widths[at] = Math.Max(widths[at], width);
    }
}
