using Scorecard.Catalogues;
using Scorecard.Indicators;
using Scorecard.Packs.Document;
using Scorecard.Packs.Evaluation;

namespace Scorecard.Packs.Layouts;

/// <summary>One box per indicator: its rows by baseline, month and area; target, rating, trend and comparators; the comment.</summary>
static class AreaGrid
{
    public static IEnumerable<Block> Of(PackContent content) =>
    [
        .. Sections.Of(content, (_, indicators) => indicators.SelectMany(indicator => Box(content, indicator))),
        .. Sections.Last(content),
    ];

    static IEnumerable<Block> Box(PackContent content, EvaluatedIndicator evaluated)
    {
        var indicator = evaluated.Indicator;
        yield return new Heading(3, $"{indicator.CodePrinted ?? indicator.Code}. {indicator.Name}", indicator.Code);
        yield return Grid(content, evaluated);
        yield return new Facts(
        [
            new("Target", evaluated.Target),
            .. indicator.Rating.Scheme is RatingScheme.None ? [] : (Fact[])[new("Rating", evaluated.Rating)],
            .. indicator.Trend.Rule is TrendRule.None ? [] : (Fact[])[new("Trend", evaluated.Trend)],
            .. evaluated.Comparators.Where(comparator => comparator.Cell.Value is not null).Select(comparator => new Fact(comparator.Label, comparator.Cell)),
        ]);
        foreach (var block in Charts.Of(content, [evaluated])) yield return block;
        foreach (var block in Comments.Of(evaluated)) yield return block;
        foreach (var block in Sections.Behind(content, [evaluated])) yield return block;
    }

    static Table Grid(PackContent content, EvaluatedIndicator evaluated)
    {
        var indicator = evaluated.Indicator;
        var areas = evaluated.Rows.Select(row => row.Areas).FirstOrDefault(areas => areas.Count > 0) ?? [];
        var baseline = evaluated.Rows[0].Baseline is not null;
        return new($"box-{indicator.Code}", indicator.Name,
        [
            new("", ColumnKind.Text),
            .. baseline ? [new Column(Baselines.Label(indicator.Baseline!, content.Report, content.Label))] : (Column[])[],
            .. PeriodColumnsShown.Of(content.Catalogue.Periods, content.Report).Select(period => new Column(content.Label(period))),
            .. areas.Select(area => new Column(area.Area)),
        ],
        [.. evaluated.Rows.Select(row => new Row(
        [
            new(row.Label),
            .. baseline ? [row.Baseline ?? Cell.Blank] : (Cell[])[],
            .. row.Series,
            .. row.Areas.Count > 0 ? row.Areas.Select(area => area.Cell) : areas.Select(_ => Cell.Blank),
        ]))]);
    }
}
