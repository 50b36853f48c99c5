using Scorecard.Packs.Document;
using Scorecard.Packs.Evaluation;

namespace Scorecard.Packs.Layouts;

/// <summary>One row per indicator: last year, the periods, trend, year to date, status and target; then the comments and the detail behind.</summary>
static class CommentaryTable
{
    public static IEnumerable<Block> Of(PackContent content)
    {
        var number = 0;
        return
        [
            .. Sections.Of(content, (name, indicators) => indicators.Count == 0
                ? []
                :
                [
                    Rows(content, $"section-{++number}", name == "" ? content.Report.Name : name, indicators),
                    .. Charts.Of(content, indicators),
                    .. Comments.Named(indicators, 3),
                    .. Sections.Behind(content, indicators),
                ]),
            .. Sections.Last(content),
        ];
    }

    static Table Rows(PackContent content, string id, string caption, IReadOnlyList<EvaluatedIndicator> indicators) => new(id, caption,
    [
        new("Code", ColumnKind.Text),
        new("Indicator", ColumnKind.Text),
        .. content.Catalogue.ComparatorColumns.Select(comparator => new Column(comparator.Label)),
        .. PeriodColumnsShown.Of(content.Catalogue.Periods, content.Report).Select(period => new Column(content.Label(period))),
        new("Trend", ColumnKind.Sign),
        new($"{content.Report.Year.Name} value"),
        new("Status", ColumnKind.Sign),
        new("Target"),
    ],
    [.. indicators.Select(indicator => new Row(
    [
        new(indicator.Indicator.CodePrinted ?? indicator.Code),
        new(indicator.Indicator.Name),
        .. indicator.Comparators.Take(content.Catalogue.ComparatorColumns.Count).Select(comparator => comparator.Cell),
        .. indicator.Rows[0].Series,
        indicator.Trend,
        indicator.YearToDate,
        indicator.Rating,
        indicator.Target,
    ]))]);
}
