using System.Globalization;
using Scorecard.Packs.Document;
using Scorecard.Reported;

namespace Scorecard.Packs;

/// <summary>Numbers a pack's notes in reading order and puts their marks where they are attached.</summary>
static class NoteMarks
{
    public static PackDocument Apply(IReadOnlyList<Note> notes, PackDocument pack)
    {
        if (notes.Count == 0) return pack;
        var places = Anchors(pack).Select((anchor, i) => (anchor, i)).DistinctBy(place => place.anchor).ToDictionary(place => place.anchor, place => place.i);
        var numbered = notes
            .OrderBy(note => places.GetValueOrDefault(note.Anchor, int.MaxValue))
            .ThenBy(note => note.Anchor, StringComparer.Ordinal)
            .ThenBy(note => note.Number)
            .Select((note, i) => (note.Anchor, Mark: (i + 1).ToString(CultureInfo.InvariantCulture), note.Text))
            .ToList();
        var marks = numbered.ToLookup(note => note.Anchor, note => note.Mark, StringComparer.Ordinal);
        return pack with
        {
            Title = Marked(pack.Title, marks[""]),
            Blocks = [.. pack.Blocks.Select(block => Mark(block, marks)), new Heading(2, "Notes"), .. numbered.Select(note => new Paragraph($"{note.Mark} {note.Text}", Emphasis.Note))],
            Cells = [.. pack.Cells.Select(cell => Mark(cell, marks))],
        };
    }

    static IEnumerable<string> Anchors(PackDocument pack) => pack.Blocks.SelectMany(block => block switch
    {
        Heading heading => [heading.Id ?? heading.Text, heading.Text],
        Table table => [table.Id, .. table.Rows.SelectMany(row => row.Cells.SelectMany(cell => (string[])[Code(cell), cell.Id ?? ""]))],
        Facts facts => facts.Items.Select(fact => fact.Cell.Id ?? ""),
        _ => Enumerable.Empty<string>(),
    }).Prepend("");

    static Block Mark(Block block, ILookup<string, string> marks) => block switch
    {
        Heading heading => heading with { Text = Marked(heading.Text, marks[heading.Id ?? heading.Text]) },
        Table table => table with
        {
            Caption = Marked(table.Caption, marks[table.Id]),
            Rows = [.. table.Rows.Select(row => row with { Cells = [.. row.Cells.Select((cell, i) => i == 0 && cell.Id is null ? cell with { Marks = [.. cell.Marks, .. marks[RowAnchor(table, row)]] } : Mark(cell, marks))] })],
        },
        Facts facts => facts with { Items = [.. facts.Items.Select(fact => fact with { Cell = Mark(fact.Cell, marks) })] },
        _ => block,
    };

    static Cell Mark(Cell cell, ILookup<string, string> marks) =>
        cell.Id is { } id && marks.Contains(id) ? cell with { Marks = [.. cell.Marks, .. marks[id]] } : cell;

    /// <summary>A row is anchored by what its cells have in common: an indicator's code, or table/row.</summary>
    static string RowAnchor(Table table, Row row)
    {
        var first = row.Cells.FirstOrDefault(cell => cell.Id is not null)?.Id;
        if (first is null) return "\0";
        return first.StartsWith(table.Id + "/", StringComparison.Ordinal) ? string.Join('/', first.Split('/').Take(2)) : first.Split('/')[0];
    }

    static string Code(Cell cell) => cell.Id?.Split('/')[0] ?? "";

    static string Marked(string text, IEnumerable<string> marks) => string.Concat([text, .. marks.Select(mark => $" [{mark}]")]);
}
