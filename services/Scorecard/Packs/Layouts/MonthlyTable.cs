using Scorecard.Catalogues;
using Scorecard.Packs.Document;
using Scorecard.Packs.Evaluation;

namespace Scorecard.Packs.Layouts;

/// <summary>One row per indicator: comparators, periods, year to date, target, light and arrow.</summary>
static class MonthlyTable
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
                    .. Comments.Named(indicators, 4),
                    .. Sections.Behind(content, indicators),
                ]),
            .. Sections.Last(content),
        ];
    }

    static Table Rows(PackContent content, string id, string caption, IReadOnlyList<EvaluatedIndicator> indicators)
    {
        var catalogue = content.Catalogue;
        var polarity = catalogue.Words.Polarity.Count > 0;
        var baseline = PeriodColumnsShown.ShowsBaseline(catalogue.Periods);
        var toDate = indicators.Any(indicator => indicator.Indicator.YearToDate.Rule is not YearToDateRule.None);
        return new(id, caption,
        [
            new("Code", ColumnKind.Text),
            new("Indicator", ColumnKind.Text),
            .. catalogue.ComparatorColumns.Select(comparator => new Column(comparator.Label)),
            .. polarity ? [new Column("Polarity", ColumnKind.Text)] : (Column[])[],
            .. baseline ? [new Column("Baseline")] : (Column[])[],
            .. PeriodColumnsShown.Of(catalogue.Periods, content.Report).Select(period => new Column(content.Label(period))),
            .. toDate ? [new Column("Year to date")] : (Column[])[],
            new("Target"),
            new("Rating", ColumnKind.Sign),
            new("Trend", ColumnKind.Sign),
        ],
        [.. indicators.SelectMany(indicator => indicator.Rows.Select((row, i) => new Row(
        [
            new(i == 0 ? indicator.Indicator.CodePrinted ?? indicator.Code : ""),
            new(row.Label),
            .. i == 0 ? indicator.Comparators.Take(catalogue.ComparatorColumns.Count).Select(comparator => comparator.Cell) : catalogue.ComparatorColumns.Select(_ => Cell.Blank),
            .. polarity ? [new Cell(i == 0 ? Printer.PolarityWord(catalogue.Words, indicator.Indicator.Polarity) : "")] : (Cell[])[],
            .. baseline ? [row.Baseline ?? Cell.Blank] : (Cell[])[],
            .. row.Series,
            .. toDate ? [i == 0 ? indicator.YearToDate : Cell.Blank] : (Cell[])[],
            i == 0 ? indicator.Target : Cell.Blank,
            i == 0 ? indicator.Rating : Cell.Blank,
            i == 0 ? indicator.Trend : Cell.Blank,
        ])))]);
    }
}
