using Scorecard.Packs.Document;
using Scorecard.Packs.Formats.Office;

namespace Scorecard.Packs.Formats.Xlsx;

/// <summary>Caption, header, rows and notes of a table.</summary>
static class TableRows
{
    public static void Write(Sheet sheet, Table table)
    {
        sheet.Lines(table.Caption, Face.Caption);
        sheet.Tables.Add((table, sheet.At));
        sheet.Write(Height(sheet, table.Columns.Select(column => column.Label + " ")), table.Columns.Select((column, at) => sheet.Text(at + 1, column.Label, new(Face.Header) { Right = IsRight(table, at), Inset = at > 0 })));
        var remarks = new Lettered();
        foreach (var row in table.Rows)
            sheet.Write(Height(sheet, Texts(row)), row.Cells.Select((cell, at) => CellOf.Write(sheet, at + 1, cell, remarks.Behind(cell), Look(table, row, at))));
        if (table.Rows.Count == 0) sheet.Lines("No rows.", Face.Note);
        BlockRows.WriteNotes(sheet, [.. table.Footnotes, .. remarks.Notes]);
        sheet.Skip();
    }

    // A group's heading runs on over the cells behind it; the others keep to their column, with room for marks.
    static IEnumerable<string> Texts(Row row) => row.Kind == RowKind.Group ? [] : row.Cells.Select(cell => CellOf.Room(cell));

    public static double Height(Sheet sheet, IEnumerable<string> texts) => TextLines.Height(texts.Zip(sheet.Widths).DefaultIfEmpty(("", 1)));

    static Style Look(Table table, Row row, int at) => row.Kind switch
    {
        RowKind.Plain => new(Face.Row) { Right = IsRight(table, at), Inset = at > 0 },
        RowKind.Group => new(Face.Group),
        RowKind.Total => new(Face.Total) { Right = IsRight(table, at), Inset = at > 0 },
    };

    static bool IsRight(Table table, int at) => at > 0 && table.Columns[at].Kind == ColumnKind.Number;
}
