using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Scorecard.Packs.Document;

namespace Scorecard.Packs.Formats.Office.Charts;

/// <summary>A chart as Excel and Word draw it themselves (ECMA-376, part 1, 21.2), with its numbers in a sheet to edit.</summary>
static partial class ChartXml
{
    public static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <param name="workbook">The relationship to the workbook that holds the numbers; null where the chart stands in it.</param>
    public static XElement Of(Chart chart, ChartRange range, string? workbook = null)
    {
        var series = ChartSeries.Of(chart);
        var format = chart.Points.Select(NumberFormat.Of).FirstOrDefault(found => found is not null) ?? "General";
        var elements = series.Select((one, at) => (one.Kind, Xml: SeriesXml.Of(chart, one, at, range, format))).ToList();
        var bars = chart.Kind == ChartKind.Bar ? elements.Where(one => one.Kind == SeriesKind.Measured).ToList() : [];
        var lines = elements.Except(bars).ToList();
        return new XElement(C + "chartSpace",
            new XAttribute(XNamespace.Xmlns + "c", C), new XAttribute(XNamespace.Xmlns + "a", A), new XAttribute(XNamespace.Xmlns + "r", R),
            Value("roundedCorners", "0"),
            new XElement(C + "chart",
                Title(chart.Title, 1200, bold: true),
                Value("autoTitleDeleted", "0"),
                new XElement(C + "plotArea",
                    new XElement(C + "layout"),
                    bars.Count == 0 ? null : new XElement(C + "barChart", Value("barDir", "col"), Value("grouping", "clustered"), Value("varyColors", "0"),
                        bars.Select(one => one.Xml), Value("gapWidth", "60"), Axes()),
                    lines.Count == 0 ? null : new XElement(C + "lineChart", Value("grouping", "standard"), Value("varyColors", "0"),
                        lines.Select(one => one.Xml), Value("marker", "1"), Axes()),
                    CategoryAxis(), ValueAxis(chart, AxisRange.Of(series, fromZero: chart.Kind == ChartKind.Bar), format)),
                series.Count == 1 ? null : new XElement(C + "legend", Value("legendPos", "b"), Value("overlay", "0")),
                Value("plotVisOnly", "1"), Value("dispBlanksAs", "gap")),
            new XElement(C + "spPr", new XElement(A + "solidFill", new XElement(A + "srgbClr", new XAttribute("val", "FFFFFF"))), new XElement(A + "ln", new XElement(A + "noFill"))),
            new XElement(C + "txPr", new XElement(A + "bodyPr"), Words(900, bold: false)),
            workbook is null ? null : new XElement(C + "externalData", new XAttribute(R + "id", workbook), Value("autoUpdate", "0")));
    }

    static XElement CategoryAxis() => new(C + "catAx", Value("axId", "1"), new XElement(C + "scaling", Value("orientation", "minMax")), Value("delete", "0"),
        Value("axPos", "b"), Value("majorTickMark", "none"), Value("minorTickMark", "none"), Value("tickLblPos", "low"), Line(Palette.Quiet),
        Value("crossAx", "2"), Value("crosses", "autoZero"), Value("auto", "0"), Value("lblAlgn", "ctr"), Value("lblOffset", "100"), Value("noMultiLvlLbl", "1"));

    static XElement ValueAxis(Chart chart, AxisRange range, string format) => new(C + "valAx", Value("axId", "2"),
        new XElement(C + "scaling", Value("orientation", "minMax"), Value("max", Number(range.High)), Value("min", Number(range.Low))), Value("delete", "0"),
        Value("axPos", "l"), new XElement(C + "majorGridlines", Line("E3E5E6")), Title(chart.Axis, 900, bold: false, turned: true),
        new XElement(C + "numFmt", new XAttribute("formatCode", range.Step < 1 ? format : Decimals().Replace(format, "")), new XAttribute("sourceLinked", "0")),
        Value("majorTickMark", "none"), Value("minorTickMark", "none"), Value("tickLblPos", "nextTo"), Line("FFFFFF"),
        Value("crossAx", "1"), Value("crosses", "min"), Value("crossBetween", "between"), Value("majorUnit", Number(range.Step)));

    [GeneratedRegex(@"\.0+")]
    private static partial Regex Decimals();

    static XElement Title(string text, int size, bool bold, bool turned = false) => new(C + "title",
        new XElement(C + "tx", new XElement(C + "rich",
            new XElement(A + "bodyPr", turned ? new XAttribute("rot", "-5400000") : null, turned ? new XAttribute("vert", "horz") : null),
            new XElement(A + "p", Style(size, bold), new XElement(A + "r",
                new XElement(A + "rPr", new XAttribute("lang", "en-GB"), Face(size, bold)), new XElement(A + "t", OfficeText.OneLine(text)))))),
        Value("overlay", "0"));

    static XElement Words(int size, bool bold) => new(A + "p", Style(size, bold), new XElement(A + "endParaRPr", new XAttribute("lang", "en-GB")));

    static XElement Style(int size, bool bold) => new(A + "pPr", new XElement(A + "defRPr", Face(size, bold)));

    static object[] Face(int size, bool bold) =>
    [
        new XAttribute("sz", size), new XAttribute("b", bold ? "1" : "0"), Solid(Palette.Ink), new XElement(A + "latin", new XAttribute("typeface", "Arial")),
    ];

    static object[] Axes() => [Value("axId", "1"), Value("axId", "2")];

    public static XElement Line(string colour) => new(C + "spPr", new XElement(A + "ln", new XAttribute("w", "9525"), Solid(colour)));

    public static XElement Solid(string colour) => new(A + "solidFill", new XElement(A + "srgbClr", new XAttribute("val", colour)));

    public static XElement Value(string name, string value) => new(C + name, new XAttribute("val", value));

    public static string Number(double value) => Math.Round(value, 10, MidpointRounding.AwayFromZero).ToString(CultureInfo.InvariantCulture);
}
