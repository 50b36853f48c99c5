using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Scorecard.Packs.Formats.Office;
using Row = DocumentFormat.OpenXml.Spreadsheet.Row;
using SheetCell = DocumentFormat.OpenXml.Spreadsheet.Cell;
using Table = Scorecard.Packs.Document.Table;

namespace Scorecard.Packs.Formats.Xlsx;

/// <summary>A sheet while it is written, from the top down. Rows and columns count from 1.</summary>
sealed partial class Sheet(string name, IReadOnlyList<int> widths, Styles styles)
{
    // Wider lines of text are tiring, and leave a screen.
    const int ReadableWidth = 110;

    // What Excel's cells hold.
    const int LongestText = 32767;
    const string CutShort = " [the rest is in the document]";

    public string Name { get; } = name;

    public IReadOnlyList<int> Widths { get; } = widths;

    /// <summary>The row to write next.</summary>
    public int At { get; private set; } = 1;

    /// <summary>The last column that anything stands in.</summary>
    public int LastColumn { get; private set; } = 1;

    public SheetData Rows { get; } = new();

    public List<string> Merged { get; } = [];

    public List<Hyperlink> Links { get; } = [];

    /// <summary>Each table with the row of its header.</summary>
    public List<(Table Table, int HeaderRow)> Tables { get; } = [];

    public List<PlacedChart> Charts { get; } = [];

    /// <summary>The header row of the sheet's only table: it stays in sight and heads every printed page.</summary>
    public int? HeaderRow { get; set; }

    /// <summary>How many columns a line of text runs across, from the first on.</summary>
    public int TextColumns { get; } = widths.Index().Where(one => widths.Take(one.Index).Sum() < ReadableWidth).Count();

    public void Skip(int rows = 1) => At += rows;

    public void Write(double? height, params IEnumerable<SheetCell> cells)
    {
        var row = new Row(cells) { RowIndex = (uint)At };
        if (height is { } points) (row.Height, row.CustomHeight) = (points, true);
        Rows.Append(row);
        At++;
    }

    public SheetCell Text(int column, string text, Style style)
    {
        var clean = OfficeText.Clean(text);
        if (clean.Length > LongestText) clean = OfficeText.Cut(clean, LongestText - CutShort.Length) + CutShort;
        style = style with { Quoted = clean.Length > 1 && "=+-@".Contains(clean[0], StringComparison.Ordinal) };
        var cell = Empty(column, style);
        if (clean.Length == 0) return cell;
        cell.DataType = CellValues.InlineString;
        cell.Append(new InlineString(new Text(Escape().Replace(clean, "_x005F_")) { Space = SpaceProcessingModeValues.Preserve }));
        return cell;
    }

    public SheetCell Number(int column, decimal number, Style style)
    {
        var cell = Empty(column, style);
        // The shortest text of the double that every spreadsheet keeps.
        cell.Append(new CellValue((double)number));
        return cell;
    }

    public SheetCell Empty(int column, Style style)
    {
        LastColumn = Math.Max(LastColumn, column);
        return new() { CellReference = CellName.Of(At, column), StyleIndex = styles.Of(style) };
    }

    /// <summary>Text across the sheet, in as many rows as it needs.</summary>
    public void Lines(string text, Face face, int fromColumn = 1, SheetCell? before = null)
    {
        var to = Math.Max(TextColumns, fromColumn);
        var width = Widths.Take(to).Skip(fromColumn - 1).Sum();
        foreach (var (part, lines) in TextLines.Rows(text, width).DefaultIfEmpty(("", 1)))
        {
            if (to > fromColumn) Merged.Add($"{CellName.Of(At, fromColumn)}:{CellName.Of(At, to)}");
            var filling = Enumerable.Range(fromColumn + 1, to - fromColumn).Select(column => Empty(column, new(face)));
            Write(TextLines.HeightOf(lines), [.. before is null ? [] : new[] { before }, Text(fromColumn, part, new(face)), .. filling]);
            before = null;
        }
    }

    // What a spreadsheet would read as a character's number.
    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)")]
    private static partial Regex Escape();
}
