using System.Xml.Linq;
using Scorecard.Packs.Document;

namespace Scorecard.Packs.Formats.Charts;

static class LineDrawing
{
    const decimal Tall = 220;

    public static (decimal Height, IEnumerable<XElement> Drawn) Of(Chart chart, string anchor)
    {
        var axis = Plot.Axis(chart);
        var (head, above) = Plot.Head(chart, axis, anchor);
        var top = head + 12;
        var left = 8 + axis.Ticks.Max(tick => Letters.Width(Description.Number(chart, tick)));
        var right = Plot.Width - 14;
        var each = (right - left) / Math.Max(1, chart.Points.Count);
        decimal Y(decimal value) => top + Tall * (1 - axis.Share(value));
        var points = chart.Points.Select((point, place) => (Point: point, X: left + each * (place + 0.5m), Y: point.Value is { } value ? Y(value) : (decimal?)null)).ToList();

        var drawn = new List<XElement>();
        drawn.AddRange(Plot.Pattern(chart, anchor));
        drawn.AddRange(above);
        if (chart.Band is { } band)
            drawn.Add(Svg.Shape("rect", ("x", left), ("y", Y(band.High)), ("width", right - left), ("height", Y(band.Low) - Y(band.High)), ("fill", $"url(#{anchor}-band)"), ("stroke", Colours.Band)));
        foreach (var tick in axis.Ticks)
        {
            drawn.Add(Svg.Line(left, Y(tick), right, Y(tick), Colours.Grid, 1));
            drawn.Add(Svg.Words(left - 6, Y(tick) + 4, Description.Number(chart, tick), "end", Colours.Quiet));
        }
        drawn.Add(Svg.Line(left, top + Tall, right, top + Tall, Colours.Ink, 1));
        if (chart.Target is { } target) drawn.Add(Svg.Line(left, Y(target), right, Y(target), Colours.Target, 2.5m, Plot.Dashes));
        drawn.AddRange(Runs(points.Select(point => (point.X, point.Y))).Select(Run));
        drawn.AddRange(points.Where(point => point.Y is not null).Select(point => Svg.Shape("circle", ("cx", point.X), ("cy", point.Y!.Value), ("r", each < 16 ? 2.5m : 3.5m), ("fill", Colours.Series))));
        drawn.AddRange(Figures(points, each, top + Tall));
        drawn.AddRange(Below(points, each, top + Tall));
        return (top + Tall + 30, drawn);
    }

    /// <summary>A missing value leaves a gap: the line ends and begins again.</summary>
    static IEnumerable<List<(decimal X, decimal Y)>> Runs(IEnumerable<(decimal X, decimal? Y)> points)
    {
        var run = new List<(decimal, decimal)>();
        foreach (var (x, y) in points.Append((0, null)))
        {
            if (y is { } told) run.Add((x, told));
            else if (run.Count > 0)
            {
                yield return run;
                run = [];
            }
        }
    }

    static XElement Run(List<(decimal X, decimal Y)> run) => Svg.Shape("polyline",
        ("points", string.Join(' ', run.Select(point => $"{Svg.Number(point.X)},{Svg.Number(point.Y)}"))),
        ("fill", "none"), ("stroke", Colours.Series), ("stroke-width", 2.5m), ("stroke-linejoin", "round"));

    /// <summary>Each figure where there is room for all, else the latest alone; under the point in a dip, over it elsewhere.</summary>
    static IEnumerable<XElement> Figures(List<(ChartPoint Point, decimal X, decimal? Y)> points, decimal each, decimal bottom)
    {
        var told = points.FindLastIndex(point => point.Y is not null);
        var all = points.All(point => Letters.Width(point.Point.Printed) + 6 <= each);
        for (var place = 0; place <= told; place++)
        {
            var (point, x, y) = points[place];
            if (y is not { } height || (!all && place != told)) continue;
            var before = place > 0 ? points[place - 1].Y : null;
            var after = place < points.Count - 1 ? points[place + 1].Y : null;
            var dip = (before ?? after) < height && (after ?? before) < height && height + 24 < bottom;
            var half = Letters.Width(point.Printed) / 2;
            yield return Svg.Words(Math.Min(x, Plot.Width - half), height + (dip ? 19 : -9), point.Printed, "middle", Colours.Series, place == told);
        }
    }

    /// <summary>As many labels as fit, at even steps back from the latest; one that the picture's edge pushes inwards may cost its neighbour.</summary>
    static IEnumerable<XElement> Below(List<(ChartPoint Point, decimal X, decimal? Y)> points, decimal each, decimal y)
    {
        const decimal apart = 5;
        var labels = points.Select(point => Letters.Wrap(point.Point.Label, Plot.Width / 2, 1)[0]).ToList();
        var step = Math.Max(1, (int)Math.Ceiling((labels.Select(Letters.Width).DefaultIfEmpty().Max() + apart) / each));
        var free = Plot.Width + apart;
        for (var place = points.Count - 1; place >= 0; place--)
        {
            var half = Letters.Width(labels[place]) / 2;
            var middle = Math.Clamp(points[place].X, half, Plot.Width - half);
            var labelled = (points.Count - 1 - place) % step == 0 && middle + half + apart <= free;
            yield return Svg.Line(points[place].X, y, points[place].X, y + (labelled ? 6 : 3), Colours.Ink, 1);
            if (!labelled) continue;
            yield return Svg.Words(middle, y + 21, labels[place], "middle");
            free = middle - half;
        }
    }
}
