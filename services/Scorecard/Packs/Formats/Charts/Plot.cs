using System.Xml.Linq;
using Scorecard.Packs.Document;

namespace Scorecard.Packs.Formats.Charts;

/// <summary>What lines and bars have in common: the width of the picture, what stands above the plot, the band's pattern.</summary>
static class Plot
{
    public const decimal Width = 640;

    public const decimal LineHeight = 17;

    public const string Dashes = "7 4";

    /// <summary>Every number that has to find room on the axis.</summary>
    public static Axis Axis(Chart chart) => Charts.Axis.Over(
        [.. chart.Points.Select(point => point.Value).OfType<decimal>(), .. chart.Target is { } target ? [target] : Array.Empty<decimal>(), .. chart.Band is { } band ? [band.Low, band.High] : Array.Empty<decimal>()],
        fromZero: chart.Kind == ChartKind.Bar, room: chart.Kind == ChartKind.Line);

    /// <summary>The axis' name and the key, above the plot where they meet nothing; and where they end.</summary>
    public static (decimal Bottom, IReadOnlyList<XElement> Drawn) Head(Chart chart, Axis axis, string anchor)
    {
        var drawn = new List<XElement>();
        var y = 14m;
        foreach (var line in Letters.Wrap(axis.Low > 0 ? $"{chart.Axis}. The axis does not start at 0" : chart.Axis, Width, 2))
        {
            drawn.Add(Svg.Words(0, y, line, colour: Colours.Quiet));
            y += LineHeight;
        }
        var x = 0m;
        foreach (var (swatch, words) in Key(chart, anchor))
        {
            var label = Letters.Wrap(words, Width - 40, 1)[0];
            if (x > 0 && x + 40 + Letters.Width(label) > Width) (x, y) = (0, y + LineHeight);
            drawn.Add(new XElement(Svg.Name("g"), new XAttribute("transform", $"translate({Svg.Number(x)} {Svg.Number(y + 2)})"), swatch, Svg.Words(36, 0, label)));
            x += 60 + Letters.Width(label);
        }
        return (x > 0 ? y + LineHeight : y, drawn);
    }

    /// <summary>Stripes: told apart from a plain ground without its colour.</summary>
    public static IEnumerable<XElement> Pattern(Chart chart, string anchor) => chart.Band is null ? [] :
    [
        new XElement(Svg.Name("pattern"), new XAttribute("id", $"{anchor}-band"), new XAttribute("width", 8), new XAttribute("height", 8), new XAttribute("patternUnits", "userSpaceOnUse"),
            Svg.Shape("rect", ("width", 8m), ("height", 8m), ("fill", Colours.BandGround)),
            Svg.Shape("path", ("d", "M-2 2L2-2M0 8L8 0M6 10L10 6"), ("stroke", Colours.Band), ("stroke-width", 0.8m))),
    ];

    static IEnumerable<(XElement Swatch, string Words)> Key(Chart chart, string anchor)
    {
        if (chart.Target is { } target) yield return (Svg.Line(0, -4, 30, -4, Colours.Target, 2.5m, Dashes), $"Target {Description.Number(chart, target)}");
        if (chart.Band is { } band)
        {
            var swatch = Svg.Shape("rect", ("y", -11m), ("width", 30m), ("height", 13m), ("fill", $"url(#{anchor}-band)"), ("stroke", Colours.Band));
            yield return (swatch, $"{band.Label}: {Description.Number(chart, band.Low)} to {Description.Number(chart, band.High)}");
        }
    }
}
