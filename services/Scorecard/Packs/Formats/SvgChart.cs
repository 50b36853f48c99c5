using System.Xml.Linq;
using Scorecard.Packs.Document;
using Scorecard.Packs.Formats.Charts;

namespace Scorecard.Packs.Formats;

/// <summary>A chart as a picture that stands alone: colours and letters are in it, and its finding is its title.</summary>
static class SvgChart
{
    /// <param name="anchor">Begins the ids inside, so that several pictures stand in one page.</param>
    public static string Draw(Chart chart, string anchor)
    {
        var (height, drawn) = chart.Points.Any(point => point.Value is not null) ? Plotted(chart, anchor) : (30, [Svg.Words(0, 18, "There are no figures to draw.", colour: Colours.Quiet)]);
        return new XElement(Svg.Name("svg"),
            new XAttribute("viewBox", $"0 0 {Svg.Number(Plot.Width)} {Svg.Number(height)}"),
            new XAttribute("role", "img"),
            new XAttribute("aria-labelledby", $"{anchor}-title {anchor}-desc"),
            new XAttribute("font-family", "Arial, Helvetica, Liberation Sans, sans-serif"),
            new XAttribute("font-size", "13"),
            new XElement(Svg.Name("title"), new XAttribute("id", $"{anchor}-title"), Svg.Clean(chart.Title)),
            new XElement(Svg.Name("desc"), new XAttribute("id", $"{anchor}-desc"), Svg.Clean(Description.Of(chart))),
            drawn).ToString(SaveOptions.DisableFormatting);
    }

    static (decimal Height, IEnumerable<XElement> Drawn) Plotted(Chart chart, string anchor) => chart.Kind switch
    {
        ChartKind.Line => LineDrawing.Of(chart, anchor),
        ChartKind.Bar => BarDrawing.Of(chart, anchor),
    };
}
