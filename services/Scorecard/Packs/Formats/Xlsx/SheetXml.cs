using DocumentFormat.OpenXml.Spreadsheet;
using Scorecard.Packs.Document;
using Scorecard.Packs.Formats.Office;
using Column = DocumentFormat.OpenXml.Spreadsheet.Column;

namespace Scorecard.Packs.Formats.Xlsx;

/// <summary>A written sheet with its view, widths and page: elements in the order that the format demands.</summary>
static class SheetXml
{
    const uint A4 = 9;
    const int CharactersOfAPage = 260;

    // What a page's header or footer may be long.
    const int LongestFooter = 200;

    public static Worksheet Of(Sheet sheet, PackDocument document, bool first)
    {
        var xml = new Worksheet(
            new SheetProperties(new TabColor { Rgb = "FF" + (first ? Palette.Navy : Palette.Line) }, new PageSetupProperties { FitToPage = true }),
            new SheetViews(View(sheet, first)),
            new SheetFormatProperties { DefaultRowHeight = 13.5 },
            new Columns(sheet.Widths.Select((width, at) =>
                new Column { Min = (uint)at + 1, Max = (uint)at + 1, Width = width + 0.7, CustomWidth = true })),
            sheet.Rows);
        if (sheet.Merged.Count > 0) xml.Append(new MergeCells(sheet.Merged.Select(range => new MergeCell { Reference = range })));
        if (sheet.Links.Count > 0) xml.Append(new Hyperlinks(sheet.Links));
        xml.Append(
            new PageMargins { Left = 0.4, Right = 0.4, Top = 0.5, Bottom = 0.6, Header = 0.3, Footer = 0.3 },
            new PageSetup { PaperSize = A4, Orientation = OrientationValues.Landscape, FitToWidth = PagesAcross(sheet), FitToHeight = 0 },
            new HeaderFooter(new OddFooter(Footer(document))));
        return xml;
    }

    // More characters than that on one page cannot be read.
    static uint PagesAcross(Sheet sheet) => (uint)Math.Max((sheet.Widths.Take(sheet.LastColumn).Sum() + CharactersOfAPage - 1) / CharactersOfAPage, 1);

    static SheetView View(Sheet sheet, bool first)
    {
        var view = new SheetView { ShowGridLines = false, WorkbookViewId = 0, TabSelected = first ? true : null };
        if (first) return view;
        var row = sheet.HeaderRow ?? 0;
        view.Append(new Pane
        {
            HorizontalSplit = 1,
            VerticalSplit = row == 0 ? null : row,
            TopLeftCell = CellName.Of(row + 1, 2),
            ActivePane = row == 0 ? PaneValues.TopRight : PaneValues.BottomRight,
            State = PaneStateValues.Frozen,
        });
        return view;
    }

    static string Footer(PackDocument document)
    {
        var words = OfficeText.OneLine($"{document.Organisation} | {document.Title} | {document.PeriodName} | {document.Standing}");
        return $"&L&8{OfficeText.Cut(words, LongestFooter / 2).Replace("&", "&&", StringComparison.Ordinal)}&R&8Page &P of &N";
    }
}
