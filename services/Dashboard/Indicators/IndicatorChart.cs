using Dashboard.Charts;
using Dashboard.Packs;
using Dashboard.Packs.Document;

namespace Dashboard.Indicators;

/// <summary>An indicator's figures as charts: over time, and by area.</summary>
static class IndicatorChart
{
    // A chart of more lines is not read: at most four, the figures themselves one of them (Government Analysis Function).
    const int MostLines = 3;

    public static DrawnChart OverTime(PackOutline outline, IndicatorShown shown) =>
        new(shown.Code, shown.Chart?.Title ?? $"{shown.Name}, {outline.Pack.PeriodName}", Axis(shown), Bars: false, [.. shown.Series.Select(Point)])
        {
            Lines = [.. Lines(outline, shown).Take(MostLines)],
            Band = shown.Chart?.Band,
        };

    /// <summary>Null where it is not broken down.</summary>
    public static DrawnChart? ByArea(PackOutline outline, IndicatorShown shown) => shown.Areas.Count == 0
        ? null
        : new(shown.Code + "-areas", $"{shown.Name} by area, {outline.Pack.PeriodName}", Axis(shown), Bars: true, [.. shown.Areas.Select(Point)])
        {
            Lines = [.. Lines(outline, shown).Where(line => line.IsTarget)],
        };

    static string Axis(IndicatorShown shown) => shown.Chart?.Axis ?? (shown.Unit is { } unit ? $"{shown.Name} ({unit})" : shown.Name);

    static ChartPoint Point((string Item, Cell Cell) item) => new(item.Item, item.Cell.Value, item.Cell.Text);

    static IEnumerable<DrawnLine> Lines(PackOutline outline, IndicatorShown shown)
    {
        if (shown.Target is { Value: { } target } told) yield return new("Target", target, told.Text, IsTarget: true);
        foreach (var (item, cell) in shown.Comparators)
            if (cell.Value is { } value) yield return new(outline.Labels.GetValueOrDefault(item, item), value, cell.Text, IsTarget: false);
    }
}
