using System.Xml.Linq;
using Scorecard.Packs.Document;
using static Scorecard.Packs.Formats.Office.Charts.ChartXml;

namespace Scorecard.Packs.Formats.Office.Charts;

/// <summary>One line or one set of bars: a full line with dots for what is measured, dashes for the target, fine dots for the ends of the band.</summary>
static class SeriesXml
{
    static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";

    public static XElement Of(Chart chart, ChartSeries series, int at, ChartRange range, string format)
    {
        var bar = chart.Kind == ChartKind.Bar && series.Kind == SeriesKind.Measured;
        return new XElement(C + "ser", Value("idx", Text(at)), Value("order", Text(at)),
            new XElement(C + "tx", Strings(range.Name(at), [series.Name])),
            bar ? new XElement(C + "spPr", Solid(Palette.Navy)) : Stroke(series.Kind),
            bar ? Value("invertIfNegative", "0") : Marker(series.Kind),
            series.Kind == SeriesKind.Measured ? Labels(chart, format, bar) : null,
            new XElement(C + "cat", Strings(range.Labels, [.. chart.Points.Select(point => point.Label)])),
            new XElement(C + "val", Numbers(range.Values(at), series.Values, format)),
            bar ? null : Value("smooth", "0"));
    }

    static XElement Stroke(SeriesKind kind)
    {
        var (colour, width, dash) = kind switch
        {
            SeriesKind.Measured => (Palette.Navy, 28575, "solid"),
            SeriesKind.Target => (Palette.Pink, 19050, "dash"),
            SeriesKind.Limit => (Palette.Quiet, 12700, "sysDot"),
        };
        return new XElement(C + "spPr", new XElement(A + "ln", new XAttribute("w", width), new XAttribute("cap", "rnd"), Solid(colour),
            new XElement(A + "prstDash", new XAttribute("val", dash)), new XElement(A + "round")));
    }

    static XElement Marker(SeriesKind kind) => kind == SeriesKind.Measured
        ? new XElement(C + "marker", Value("symbol", "circle"), Value("size", "6"), new XElement(C + "spPr", Solid(Palette.Navy)))
        : new XElement(C + "marker", Value("symbol", "none"));

    // Every bar says its number; a line says its last one, and the eye follows it back.
    static XElement Labels(Chart chart, string format, bool bar)
    {
        var last = Enumerable.Range(0, chart.Points.Count).LastOrDefault(at => chart.Points[at].Value is not null, -1);
        return new XElement(C + "dLbls",
            bar || last < 0 ? null : new XElement(C + "dLbl", Value("idx", Text(last)), Shown(format, "t", true)),
            Shown(format, bar ? "outEnd" : "t", bar));
    }

    static object[] Shown(string format, string position, bool value) =>
    [
        new XElement(C + "numFmt", new XAttribute("formatCode", format), new XAttribute("sourceLinked", "0")),
        new XElement(C + "spPr", Solid("FFFFFF")),
        Value("dLblPos", position), Value("showLegendKey", "0"), Value("showVal", value ? "1" : "0"), Value("showCatName", "0"),
        Value("showSerName", "0"), Value("showPercent", "0"), Value("showBubbleSize", "0"),
    ];

    static XElement Strings(string range, IReadOnlyList<string> texts) => new(C + "strRef", new XElement(C + "f", range),
        new XElement(C + "strCache", Value("ptCount", Text(texts.Count)), texts.Select((text, at) => Point(at, OfficeText.OneLine(text)))));

    static XElement Numbers(string range, IReadOnlyList<decimal?> values, string format) => new(C + "numRef", new XElement(C + "f", range),
        new XElement(C + "numCache", new XElement(C + "formatCode", format), Value("ptCount", Text(values.Count)),
            values.Select((value, at) => value is { } number ? Point(at, ExactNumber.Text(number)) : null)));

    static XElement Point(int at, string value) => new(C + "pt", new XAttribute("idx", at), new XElement(C + "v", value));

    static string Text(int number) => ExactNumber.Text(number);
}
