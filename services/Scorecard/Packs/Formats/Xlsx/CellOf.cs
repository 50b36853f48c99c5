using Scorecard.Packs.Document;
using Scorecard.Packs.Formats.Office;
using SheetCell = DocumentFormat.OpenXml.Spreadsheet.Cell;

namespace Scorecard.Packs.Formats.Xlsx;

/// <summary>A pack's cell as a sheet's: a number where the text is its print, else the text.</summary>
static class CellOf
{
    public static SheetCell Write(Sheet sheet, int column, Cell cell, string behind, Style style) =>
        NumberFormat.Of(cell, behind) is { } format
            ? sheet.Number(column, cell.Value!.Value, style with { Format = format, Tone = cell.Tone })
            : Words(sheet, column, cell, behind, style);

    // A rating's symbol belongs to the format, so that the cell still reads and filters as its word.
    public static SheetCell Words(Sheet sheet, int column, Cell cell, string behind, Style style)
    {
        var symbol = ToneLook.Before(cell);
        return sheet.Text(column, WithMarks(cell.Text, behind), style with { Tone = cell.Tone, Format = symbol.Length > 0 ? $"\"{symbol}\"@" : null });
    }

    /// <summary>As long as what the cell needs: bold words and brackets take their room.</summary>
    public static string Room(Cell cell) =>
        Lettered.Shown(cell) + (cell.Marks.Count + cell.Remarks.Count > 0 ? "[]" : "") + (cell.Tone == Tone.Plain ? "" : "aa");

    public static string WithMarks(string text, string behind) => behind.Length == 0 ? text : $"{text} [{behind}]";
}
