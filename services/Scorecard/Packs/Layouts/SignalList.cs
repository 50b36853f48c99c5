using Scorecard.Packs.Document;
using Scorecard.Packs.Evaluation;
using Scorecard.Signals;

namespace Scorecard.Packs.Layouts;

/// <summary>What the figures say beyond their ratings, in a table at the end.</summary>
static class SignalList
{
    public static IEnumerable<Block> Of(PackContent content)
    {
        var rows = content.Indicators.SelectMany(indicator => Rows(indicator, content.Signals[indicator.Code])).ToList();
        return rows.Count == 0 ? [] :
        [
            new Heading(2, "What the figures say"),
            new Table("signals", "Changes that are more than chance, small numbers, and the year's end",
                [new("Code", ColumnKind.Text), new("Indicator", ColumnKind.Text), new("What the figures say", ColumnKind.Text)], rows),
        ];
    }

    static IEnumerable<Row> Rows(EvaluatedIndicator indicator, IndicatorSignals signals) => signals.All
        .Where(signal => signal.Code is not SignalCode.TooFewValues and not SignalCode.NoProjection)
        .Select(signal => new Row([new(indicator.Indicator.CodePrinted ?? indicator.Code), new(indicator.Indicator.Name), new(signal.Sentence) { Tone = signal.Tone }]));
}
