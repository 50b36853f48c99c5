using Scorecard.Packs.Document;

namespace Scorecard.Packs.Formats.Docx;

/// <summary>How a table fits a page: its type size, and its columns with their widths, in parts that repeat the first column where one is not enough.</summary>
sealed record TableFit(string Style, IReadOnlyList<IReadOnlyList<(int Column, int Width)>> Parts)
{
    // In twentieths of a point: both margins of a cell, with a little room.
    const int Padding = 190;

    // An Arial figure is 0.556 of its size wide.
    const double CharacterWidth = 0.556 * 20;

    static readonly (string Style, double Points)[] Sizes = [("TableText", 9), ("TableTextSmall", 8), ("TableTextFine", 7)];

    public static TableFit Of(Table table, int pageWidth)
    {
        foreach (var (style, points) in Sizes)
        {
            var needs = Needs(table, points);
            if (needs.Sum(need => need.Least) <= pageWidth) return new(style, [Share(needs, pageWidth)]);
        }
        return new(Sizes[^1].Style, [.. Split(Needs(table, Sizes[^1].Points), pageWidth).Select(part => Share(part, pageWidth))]);
    }

    static List<Need> Needs(Table table, double points) =>
        [.. table.Columns.Select((column, at) => Need.Of(table, column, at, (int)(points * CharacterWidth), Padding))];

    static IEnumerable<List<Need>> Split(List<Need> needs, int pageWidth)
    {
        // The first column heads every part: it stands there in full.
        needs[0] = needs[0] with { Least = needs[0].Most };
        List<Need> part = [needs[0]];
        foreach (var need in needs.Skip(1))
        {
            if (part.Count > 1 && part.Sum(one => one.Least) + need.Least > pageWidth)
            {
                yield return part;
                part = [needs[0]];
            }
            part.Add(need);
        }
        yield return part;
    }

    // What is left after the least is shared by how much more each wants; a table of few narrow columns stays narrow.
    static List<(int, int)> Share(List<Need> needs, int pageWidth)
    {
        var (least, most) = (needs.Sum(need => need.Least), needs.Sum(need => need.Most));
        if (most <= pageWidth * 6 / 10) return [.. needs.Select(need => (need.Column, need.Most))];
        if (most <= pageWidth) return [.. needs.Select(need => (need.Column, (int)((long)need.Most * pageWidth / most)))];
        var room = Math.Max(pageWidth - least, 0);
        return [.. needs.Select(need => (need.Column, need.Least + (int)((long)room * (need.Most - need.Least) / (most - least))))];
    }

    sealed record Need(int Column, int Least, int Most)
    {
        // What bold letters take more, in characters.
        const int Bold = 1;

        public static Need Of(Table table, Column column, int at, int character, int padding)
        {
            var texts = table.Rows.Where(row => row.Kind != RowKind.Group).Select(row => Shown(row.Cells[at])).ToList();
            var word = Math.Max(Longest(texts), Longest([column.Label]) + Bold);
            var line = texts.Append(column.Label.Length > 14 ? "" : column.Label).Max(text => text.Length);
            var (longestWord, longestLine) = at == 0 ? (16, 36) : column.Kind == ColumnKind.Text ? (14, 60) : (12, 16);
            var least = Math.Min(word, longestWord);
            return new(at, (least * character) + padding, (Math.Clamp(line, least, Math.Max(longestLine, least)) * character) + padding);
        }

        static int Longest(IEnumerable<string> texts) => texts.SelectMany(text => text.Split(' ', '\n', '\t')).Select(piece => piece.Length).DefaultIfEmpty().Max();

        // Room for the marks behind a text and the symbol before a rating.
        static string Shown(Cell cell) => Office.ToneLook.Before(cell) + cell.Text + string.Concat(cell.Marks) + new string('a', cell.Remarks.Count + (cell.Tone == Tone.Plain ? 0 : 2 * Bold));
    }
}
