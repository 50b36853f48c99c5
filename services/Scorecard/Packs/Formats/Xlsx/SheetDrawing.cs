using System.Globalization;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Scorecard.Packs.Formats.Office;
using Scorecard.Packs.Formats.Office.Charts;

namespace Scorecard.Packs.Formats.Xlsx;

/// <summary>The charts of a sheet, each anchored at its cell.</summary>
static class SheetDrawing
{
    const int UnitsOfAPoint = 12700;

    static readonly XNamespace D = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
    static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static void Add(WorksheetPart part, Sheet sheet)
    {
        if (sheet.Charts.Count == 0) return;
        var drawing = part.AddNewPart<DrawingsPart>("rId1");
        foreach (var (at, placed) in sheet.Charts.Index())
            OfficePackage.Fill(drawing.AddNewPart<ChartPart>(Id(at)), ChartXml.Of(placed.Chart, placed.Range));
        OfficePackage.Fill(drawing, new XElement(D + "wsDr",
            new XAttribute(XNamespace.Xmlns + "xdr", D), new XAttribute(XNamespace.Xmlns + "a", A), new XAttribute(XNamespace.Xmlns + "r", R),
            sheet.Charts.Select((placed, at) => Anchor(placed, at))));
        part.Worksheet.Append(new Drawing { Id = "rId1" });
    }

    static XElement Anchor(PlacedChart placed, int at) => new(D + "oneCellAnchor",
        new XElement(D + "from",
            new XElement(D + "col", placed.Column - 1), new XElement(D + "colOff", 0), new XElement(D + "row", placed.Row - 1), new XElement(D + "rowOff", 0)),
        new XElement(D + "ext", new XAttribute("cx", (int)(PlacedChart.Width * UnitsOfAPoint)), new XAttribute("cy", (int)(PlacedChart.Height * UnitsOfAPoint))),
        new XElement(D + "graphicFrame", new XAttribute("macro", ""),
            new XElement(D + "nvGraphicFramePr",
                new XElement(D + "cNvPr", new XAttribute("id", at + 2), new XAttribute("name", $"Chart {(at + 1).ToString(CultureInfo.InvariantCulture)}"),
                    new XAttribute("descr", ChartWords.Alternative(placed.Chart))),
                new XElement(D + "cNvGraphicFramePr")),
            new XElement(D + "xfrm",
                new XElement(A + "off", new XAttribute("x", 0), new XAttribute("y", 0)), new XElement(A + "ext", new XAttribute("cx", 0), new XAttribute("cy", 0))),
            new XElement(A + "graphic", new XElement(A + "graphicData", new XAttribute("uri", ChartXml.C.NamespaceName),
                new XElement(ChartXml.C + "chart", new XAttribute(XNamespace.Xmlns + "c", ChartXml.C), new XAttribute(R + "id", Id(at)))))),
        new XElement(D + "clientData"));

    static string Id(int at) => $"rId{(at + 1).ToString(CultureInfo.InvariantCulture)}";
}
