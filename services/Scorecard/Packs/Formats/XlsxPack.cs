using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Scorecard.Packs.Document;
using Scorecard.Packs.Formats.Office;
using Scorecard.Packs.Formats.Xlsx;
using Sheet = Scorecard.Packs.Formats.Xlsx.Sheet;

namespace Scorecard.Packs.Formats;

/// <summary>A workbook: a first sheet that tells what the pack is, then a sheet per section, numbers as numbers.</summary>
static class XlsxPack
{
    public static byte[] Write(PackDocument document)
    {
        var styles = new Styles();
        var plans = SheetPlan.Of(document);
        var names = new Names();
        List<Sheet> sheets =
        [
            FrontSheet.Write(document, plans, styles),
            .. plans.Select(plan => ContentSheet.Write(document, plan, styles)),
        ];
        foreach (var (at, sheet) in sheets.Index())
        {
            names.Printing(sheet, (uint)at);
            foreach (var (table, row) in sheet.Tables) names.Range(sheet, table, row);
        }
        return Package(document, sheets, names.Xml, styles);
    }

    /// <summary>The numbers of a chart alone, for a document that holds the chart.</summary>
    public static byte[] Write(PackDocument document, Chart chart)
    {
        var styles = new Styles();
        var sheet = new Sheet("Data", ColumnWidths.Of([chart]), styles);
        ChartRows.Numbers(sheet, chart);
        return Package(document, [sheet], null, styles);
    }

    static byte[] Package(PackDocument document, IReadOnlyList<Sheet> sheets, DefinedNames? names, Styles styles)
    {
        var stream = new MemoryStream();
        using (var package = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            OfficePackage.Describe(package, document);
            var book = package.AddWorkbookPart();
            package.ChangeIdOfPart(book, "rIdBook");
            var list = new Sheets();
            foreach (var (at, sheet) in sheets.Index())
            {
                var id = $"rIdSheet{ExactNumber.Text(at + 1)}";
                var part = book.AddNewPart<WorksheetPart>(id);
                part.Worksheet = SheetXml.Of(sheet, document, first: at == 0);
                SheetDrawing.Add(part, sheet);
                list.Append(new DocumentFormat.OpenXml.Spreadsheet.Sheet { Id = id, Name = sheet.Name, SheetId = (uint)at + 1 });
            }
            book.AddNewPart<WorkbookStylesPart>("rIdStyles").Stylesheet = styles.Sheet();
            book.Workbook = new Workbook(new BookViews(new WorkbookView { ActiveTab = 0 }), list);
            if (names is not null) book.Workbook.Append(names);
        }
        return OfficePackage.Bytes(stream);
    }
}
