using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Scorecard.Packs.Document;
using Scorecard.Packs.Formats.Office;
using Row = Scorecard.Packs.Document.Row;
using Table = Scorecard.Packs.Document.Table;

namespace Scorecard.Packs.Formats.Docx;

/// <summary>A table with its caption above and its notes below. Its header row is repeated on every page, and no row is cut by a page's end.</summary>
static class PaperTable
{
    // A row that is longer than a page has to be cut.
    const int LongestWholeRow = 1500;

    public static IEnumerable<OpenXmlElement> Of(Table table, Page page)
    {
        var fit = TableFit.Of(table, page.TextWidth);
        var remarks = new Lettered();
        foreach (var (at, part) in fit.Parts.Index())
        {
            yield return Words.Paragraph("Caption", table.Caption + PartOf(at, fit.Parts.Count));
            yield return Grid(table, fit.Style, part, remarks);
        }
        string[] notes = [.. table.Rows.Count == 0 ? ["No rows."] : Array.Empty<string>(), .. table.Footnotes, .. remarks.Notes];
        foreach (var note in notes) yield return Words.Paragraph("Note", note);
        yield return Words.Paragraph("Gap", []);
    }

    static string PartOf(int at, int parts) =>
        parts == 1 ? "" : $" (part {(at + 1).ToString(CultureInfo.InvariantCulture)} of {parts.ToString(CultureInfo.InvariantCulture)})";

    static DocumentFormat.OpenXml.Wordprocessing.Table Grid(Table table, string style, IReadOnlyList<(int Column, int Width)> part, Lettered remarks) => new(
    [
        Properties(table, part.Sum(column => column.Width)),
        new TableGrid(part.Select(column => new GridColumn { Width = Twips(column.Width) })),
        Header(table, style, part),
        .. table.Rows.Select(row => row.Kind == RowKind.Group ? Group(row, style, part) : Plain(table, row, style, part, remarks)),
    ]);

    static TableProperties Properties(Table table, int width) => new(
        new TableStyle { Val = "PackTable" },
        new TableWidth { Width = Twips(width), Type = TableWidthUnitValues.Dxa },
        new TableLayout { Type = TableLayoutValues.Fixed },
        new TableLook { Val = "0620", FirstRow = true, LastRow = false, FirstColumn = false, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true },
        new TableCaption { Val = OfficeText.OneLine(table.Caption) },
        new TableDescription { Val = OfficeText.OneLine($"{table.Caption}. Columns: {string.Join(", ", table.Columns.Select(column => column.Label))}.") });

    static TableRow Header(Table table, string style, IReadOnlyList<(int Column, int Width)> part) => new(
    [
        new TableRowProperties(new CantSplit(), new TableHeader()),
        .. part.Select(column => PaperCell.Of(new(table.Columns[column.Column].Label), "", style, new(column.Width)
        {
            Right = IsRight(table, column.Column),
            WithNext = true,
        })),
    ]);

    static TableRow Group(Row row, string style, IReadOnlyList<(int Column, int Width)> part) => new(
        new TableRowProperties(new CantSplit()),
        PaperCell.Of(row.Cells[0], "", style, new(part.Sum(column => column.Width)) { Span = part.Count, Fill = "DCE5EE", Bold = true, WithNext = true }));

    static TableRow Plain(Table table, Row row, string style, IReadOnlyList<(int Column, int Width)> part, Lettered remarks)
    {
        var total = row.Kind == RowKind.Total;
        var whole = row.Cells.All(cell => cell.Text.Length <= LongestWholeRow);
        return new(
        [
            new TableRowProperties(whole ? [new CantSplit()] : []),
            .. part.Select(column => PaperCell.Of(row.Cells[column.Column], remarks.Behind(row.Cells[column.Column]), style, new(column.Width)
            {
                Right = IsRight(table, column.Column),
                Fill = total ? Palette.Tint : null,
                Bold = total,
            })),
        ]);
    }

    static bool IsRight(Table table, int at) => at > 0 && table.Columns[at].Kind == ColumnKind.Number;

    static string Twips(int width) => width.ToString(CultureInfo.InvariantCulture);
}
