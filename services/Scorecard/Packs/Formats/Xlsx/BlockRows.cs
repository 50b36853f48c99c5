using Scorecard.Packs.Document;
using Scorecard.Packs.Formats.Office;

namespace Scorecard.Packs.Formats.Xlsx;

/// <summary>The rows of each kind of block.</summary>
static class BlockRows
{
    public static void Write(Sheet sheet, Block block)
    {
        switch (block)
        {
            case Heading heading:
                sheet.Skip();
                sheet.Write(20, sheet.Text(1, heading.Text, new(Face.Heading)));
                break;
            case Paragraph paragraph:
                sheet.Lines(paragraph.Text, Of(paragraph.Emphasis));
                break;
            case Facts facts:
                WriteFacts(sheet, facts);
                break;
            case Table table:
                TableRows.Write(sheet, table);
                break;
            case Comment comment:
                WriteComment(sheet, comment);
                break;
            case Chart chart:
                ChartRows.Write(sheet, chart);
                break;
        }
    }

    static Face Of(Emphasis emphasis) => emphasis switch
    {
        Emphasis.None => Face.Body,
        Emphasis.Note => Face.Note,
        Emphasis.Warning => Face.Warning,
    };

    static void WriteFacts(Sheet sheet, Facts facts)
    {
        var remarks = new Lettered();
        foreach (var fact in facts.Items)
        {
            var behind = remarks.Behind(fact.Cell);
            var label = sheet.Text(1, fact.Label, new(Face.Label));
            if (NumberFormat.Of(fact.Cell, behind) is { } format)
                sheet.Write(null, label, sheet.Number(2, fact.Cell.Value!.Value, new(Face.Body) { Tone = fact.Cell.Tone, Format = format }));
            else if (fact.Cell.Tone != Tone.Plain)
                sheet.Write(null, label, CellOf.Words(sheet, 2, fact.Cell, behind, new(Face.Body)));
            else
                sheet.Lines(CellOf.WithMarks(fact.Cell.Text, behind), Face.Body, fromColumn: 2, before: label);
        }
        WriteNotes(sheet, remarks.Notes);
        sheet.Skip();
    }

    static void WriteComment(Sheet sheet, Comment comment)
    {
        if (comment.Heading is { } heading) sheet.Lines(heading, Face.Label);
        sheet.Lines(comment.Text, Face.Remark);
        if (comment.By is { } by) sheet.Lines(by, Face.Author);
        sheet.Skip();
    }

    public static void WriteNotes(Sheet sheet, IEnumerable<string> notes)
    {
        foreach (var note in notes) sheet.Lines(note, Face.Note);
    }
}
