using System.Xml.Linq;
using Scorecard.Packs.Document;

namespace Scorecard.Packs.Formats.Charts;

/// <summary>Bars lie down, so that long names of areas stand beside them in full.</summary>
static class BarDrawing
{
    const decimal Thick = 18;

    const decimal Names = 200;

    /// <summary>Room beside the plot for a figure that stands outside its bar.</summary>
    const decimal Figures = 60;

    /// <summary>From the middle of a line of letters to where it stands.</summary>
    const decimal Drop = 4.5m;

    public static (decimal Height, IEnumerable<XElement> Drawn) Of(Chart chart, string anchor)
    {
        var axis = Plot.Axis(chart);
        var (head, above) = Plot.Head(chart, axis, anchor);
        var names = chart.Points.Select(point => Letters.Wrap(point.Label, Names, 2)).ToList();
        var each = names.Any(lines => lines.Count > 1) ? 2 * Plot.LineHeight + 6 : Thick + 8;
        var top = head + 8;
        var bottom = top + each * chart.Points.Count + 4;
        var left = 10 + names.SelectMany(lines => lines).Select(Letters.Width).DefaultIfEmpty().Max() + (axis.Low < 0 ? Figures : 0);
        var right = Plot.Width - Figures;
        decimal X(decimal value) => left + (right - left) * axis.Share(value);

        var drawn = new List<XElement>();
        drawn.AddRange(Plot.Pattern(chart, anchor));
        drawn.AddRange(above);
        if (chart.Band is { } band)
            drawn.Add(Svg.Shape("rect", ("x", X(band.Low)), ("y", top), ("width", X(band.High) - X(band.Low)), ("height", bottom - top), ("fill", $"url(#{anchor}-band)"), ("stroke", Colours.Band)));
        foreach (var tick in axis.Ticks)
        {
            drawn.Add(Svg.Line(X(tick), top, X(tick), bottom, Colours.Grid, 1));
            drawn.Add(Svg.Words(X(tick), bottom + 17, Description.Number(chart, tick), "middle", Colours.Quiet));
        }
        var rows = chart.Points.Select((point, place) => (Point: point, Name: names[place], Middle: top + each * (place + 0.5m))).ToList();
        drawn.AddRange(rows.SelectMany(row => Named(row.Name, left - 8 - (axis.Low < 0 ? Figures : 0), row.Middle)));
        drawn.AddRange(rows.Where(row => row.Point.Value is not null).Select(row => Bar(X(0), X(row.Point.Value!.Value), row.Middle)));
        drawn.Add(Svg.Line(X(0), top, X(0), bottom, Colours.Ink, 1));
        if (chart.Target is { } target)
        {
            drawn.Add(Svg.Line(X(target), top, X(target), bottom, Colours.Paper, 5));
            drawn.Add(Svg.Line(X(target), top, X(target), bottom, Colours.Target, 2.5m, Plot.Dashes));
        }
        drawn.AddRange(rows.Select(row => Figure(row.Point, X(0), X(row.Point.Value ?? 0), row.Middle)));
        return (bottom + 28, drawn);
    }

    static IEnumerable<XElement> Named(IReadOnlyList<string> name, decimal x, decimal middle) =>
        name.Select((words, line) => Svg.Words(x, middle + Drop + Plot.LineHeight * (line - (name.Count - 1) / 2m), words, "end"));

    static XElement Bar(decimal from, decimal to, decimal middle) =>
        Svg.Shape("rect", ("x", Math.Min(from, to)), ("y", middle - Thick / 2), ("width", Math.Abs(to - from)), ("height", Thick), ("fill", Colours.Series));

    /// <summary>Inside the end of its bar; beside a bar that is too short for it, and where there is none.</summary>
    static XElement Figure(ChartPoint point, decimal from, decimal to, decimal middle)
    {
        var printed = Letters.Wrap(point.Printed, Figures * 2, 1)[0];
        if (point.Value is null) return Svg.Words(from + 6, middle + Drop, printed, colour: Colours.Quiet);
        var inside = Letters.Width(printed) + 14 < Math.Abs(to - from);
        var leftwards = to < from != inside;
        return Svg.Words(to + (leftwards ? -6 : 6), middle + Drop, printed, leftwards ? "end" : "start", inside ? Colours.Paper : Colours.Ink, true, inside ? Colours.Series : Colours.Paper);
    }
}
