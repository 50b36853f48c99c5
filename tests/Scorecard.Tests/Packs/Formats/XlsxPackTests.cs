using DocumentFormat.OpenXml.Spreadsheet;
using Scorecard.Packs.Document;
using Scorecard.Packs.Formats;
using Cell = Scorecard.Packs.Document.Cell;
using Row = DocumentFormat.OpenXml.Spreadsheet.Row;
using Table = Scorecard.Packs.Document.Table;

namespace Scorecard.Tests.Packs.Formats;

public sealed class XlsxPackTests
{
    [Theory]
    [InlineData("monthly")]
    [InlineData("cards")]
    [InlineData("wide")]
    public void Xlsx_TablesReadAgain_HoldTheSameNumbersAndWords(string name)
    {
        var document = OfficeDocuments.All[name]();
        using var book = new ReadWorkbook(XlsxPack.Write(document));
        foreach (var table in document.Blocks.OfType<Table>())
        {
            var read = book.Range($"Table_{table.Id}");
            read[0].ShouldBe(table.Columns.Select(column => column.Label));
            read.Skip(1).ShouldBe(table.Rows.Select(row => (IReadOnlyList<object>)[.. row.Cells.Select(Expected)]));
        }
    }

    static object Expected(Cell cell) =>
        cell.Value is { } value ? (double)value : cell.Marks.Count > 0 ? $"{cell.Text} [{cell.Marks[0]}]" : cell.Text;

    [Fact]
    public void Xlsx_AnyText_IsNeverAFormula()
    {
        using var book = new ReadWorkbook(XlsxPack.Write(OfficeDocuments.Awkward()));
        book.Worksheets.SelectMany(sheet => sheet.Descendants<CellFormula>()).ShouldBeEmpty();
        book.Range("Table__cmd")[1].ShouldBe(["=cmd|' /C calc'!A0", -4.0, "_x005F_x0041_ & <b>\" [a b]", new string('é', 32737) + " [the rest is in the document]"]);
    }

    [Fact]
    public void Xlsx_SheetNames_AreLegalAndUnique()
    {
        using var book = new ReadWorkbook(XlsxPack.Write(OfficeDocuments.Awkward()));
        book.Sheets.ShouldBe(["Pack", "a b c d e f g 'quoted' and much", "A B C D E F G 'quoted' and (2)", "=HYPERLINK(\"http example.test\")", "Sheet", "Charts of nothing"]);
    }

    [Fact]
    public void Xlsx_TablesUnderHeadingsOfTheirOwn_HaveASheetEach()
    {
        Table Of(string id) => new(id, $"Table {id}", [new("Team", ColumnKind.Text)], []);
        using var book = new ReadWorkbook(XlsxPack.Write(OfficeDocuments.Of(
            [new Heading(2, "Children in care"), new Heading(3, "Placements"), Of("a"), new Heading(3, "Stability"), new Paragraph("Of the year."), Of("b"), Of("c")])));
        book.Sheets.ShouldBe(["Pack", "Placements", "Stability", "Table c"]);
        book.Name("Table_b").ShouldStartWith("'Stability'!");
    }

    [Fact]
    public void Xlsx_Cards_StayOnTheSheetOfTheirSection()
    {
        using var book = new ReadWorkbook(XlsxPack.Write(OfficeDocuments.Cards()));
        book.Sheets.ShouldBe(["Pack", "Director 1 RED DIAMOND", "Director 1 GREEN PLUS", "Director 1 BLUE CIRCLE"]);
    }

    [Fact]
    public void Xlsx_FirstSheet_LinksToEveryOther()
    {
        using var book = new ReadWorkbook(XlsxPack.Write(OfficeDocuments.Awkward()));
        book["Pack"].Descendants<Hyperlink>().Select(link => link.Location!.Value)
            .ShouldBe(book.Sheets.Skip(1).Select(name => $"'{name.Replace("'", "''", StringComparison.Ordinal)}'!A1"));
    }

    [Fact]
    public void Xlsx_SheetOfOneTable_KeepsItsHeaderInSightAndOnEveryPage()
    {
        using var book = new ReadWorkbook(XlsxPack.Write(OfficeDocuments.Monthly()));
        var pane = book["Children in care and placements"].Descendants<Pane>().Single();
        (pane.HorizontalSplit!.Value, pane.VerticalSplit!.Value, pane.TopLeftCell!.Value).ShouldBe((1, 6, "B7"));
        book.Name("Table_care").ShouldBe("'Children in care and placements'!$A$6:$N$13");
        book["Children in care and placements"].Descendants<PageSetup>().Single().Orientation!.Value.ShouldBe(OrientationValues.Landscape);
    }

    [Fact]
    public void Xlsx_Rating_ReadsAsItsWordAndShowsItsSymbol()
    {
        using var book = new ReadWorkbook(XlsxPack.Write(OfficeDocuments.Monthly()));
        var cell = book["Children in care and placements"].Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>().First(one => ReadWorkbook.Value(one) is "Red");
        book.Format(cell).ShouldBe("\"◆ \"@");
    }

    [Fact]
    public void Xlsx_Chart_DrawsTheNumbersOfItsSheet()
    {
        using var book = new ReadWorkbook(XlsxPack.Write(OfficeDocuments.Monthly()));
        var chart = book["Caseloads"].WorksheetPart!.DrawingsPart!.ChartParts.Single().ChartSpace;
        var values = chart.Descendants<DocumentFormat.OpenXml.Drawing.Charts.Values>().First();
        values.Descendants<DocumentFormat.OpenXml.Drawing.Charts.Formula>().Single().Text.ShouldBe("'Caseloads'!$B$16:$B$19");
        var rows = book["Caseloads"].Descendants<Row>().Where(row => row.RowIndex! >= 16 && row.RowIndex! <= 19);
        rows.Select(row => ReadWorkbook.Value(row.Elements<DocumentFormat.OpenXml.Spreadsheet.Cell>().ElementAt(1))).ShouldBe([14.0, 16.0, 16.5, "-"]);
    }
}
