using Scorecard.Packs.Document;
using Scorecard.Packs.Evaluation;

namespace Scorecard.Packs.Layouts;

/// <summary>One card per indicator: actual, target and symbol for each period; grouped by section and symbol.</summary>
static class Cards
{
    public static IEnumerable<Block> Of(PackContent content) =>
    [
        .. Sections.Of(content, (_, indicators) => indicators
            .GroupBy(indicator => indicator.Rating.Text)
            .SelectMany(group => (Block[])[new Heading(3, group.Key), .. group.SelectMany(indicator => Card(content, indicator))])),
        .. Sections.Last(content),
    ];

    static IEnumerable<Block> Card(PackContent content, EvaluatedIndicator evaluated)
    {
        var indicator = evaluated.Indicator;
        yield return new Heading(4, $"{indicator.CodePrinted ?? indicator.Code} {indicator.Name}", indicator.Code);
        yield return new Facts(
        [
            .. Told("Owner", indicator.Owner),
            .. Told("Polarity", Printer.PolarityWord(content.Catalogue.Words, indicator.Polarity)),
            new("Unit", new(Units.Name(indicator.Unit))),
            .. Told("Plans", indicator.Tags.Count == 0 ? null : string.Join(", ", indicator.Tags)),
            .. evaluated.Comparators.Where(comparator => comparator.Cell.Text is not "" and not "-").Select(comparator => new Fact(comparator.Label, comparator.Cell)),
        ]);
        yield return Periods(content, evaluated);
        foreach (var block in Charts.Of(content, [evaluated])) yield return block;
        foreach (var block in Comments.Of(evaluated)) yield return block;
        foreach (var block in Sections.Behind(content, [evaluated])) yield return block;
    }

    static Table Periods(PackContent content, EvaluatedIndicator evaluated) => new(
        $"card-{evaluated.Code}",
        evaluated.Indicator.Name,
        [new("", ColumnKind.Text), .. PeriodColumnsShown.Of(content.Catalogue.Periods, content.Report).Select(period => new Column(content.Label(period)))],
        [
            .. evaluated.Rows.Select((row, i) => new Row([new(i == 0 ? "Actual" : row.Label), .. row.Series])),
            .. evaluated.Symbols.Count > 0 ? [new Row([new("Target"), .. evaluated.Targets])] : (Row[])[],
            .. evaluated.Symbols.Count > 0 ? [new Row([new("Symbol"), .. evaluated.Symbols])] : (Row[])[],
        ]);

    static IEnumerable<Fact> Told(string label, string? text) => string.IsNullOrEmpty(text) ? [] : [new(label, new(text))];
}
