using Scorecard.Indicators;
using Scorecard.Packs.Document;
using Scorecard.Packs.Evaluation;

namespace Scorecard.Packs.Layouts;

/// <summary>What is red or amber, why, and what is done about it; worst first.</summary>
static class ExceptionReport
{
    public static IEnumerable<Block> Of(PackContent content)
    {
        var exceptions = content.Indicators.Where(indicator => Severity(indicator.Rated.Word) < 2)
            .OrderBy(indicator => Severity(indicator.Rated.Word)).ThenBy(indicator => indicator.Rated.Percent ?? decimal.MinValue).ToList();
        if (exceptions.Count == 0) return [new Paragraph("Nothing is red or amber.")];
        return
        [
            Summary(content, exceptions),
            .. exceptions.SelectMany(indicator => (Block[])[.. Narrative.Told(content, indicator), .. About(content, indicator)]),
        ];
    }

    static Table Summary(PackContent content, IReadOnlyList<EvaluatedIndicator> exceptions) => new("exceptions", $"Exceptions, {content.Report.Name}",
        [new("Code", ColumnKind.Text), new("Indicator", ColumnKind.Text), new("Latest"), new("Year to date"), new("Target"), new("Rating", ColumnKind.Sign), new("Distance to target", ColumnKind.Text), new("Trend", ColumnKind.Sign)],
        [.. exceptions.Select(indicator => new Row(
        [
            new(indicator.Indicator.CodePrinted ?? indicator.Code),
            new(indicator.Indicator.Name),
            indicator.Rows[0].Series.LastOrDefault(cell => cell.Value is not null) ?? Cell.Blank,
            indicator.YearToDate,
            indicator.Target,
            indicator.Rating,
            new(indicator.Rated.Points is null ? "" : Printer.Deviation(indicator.Rated, indicator.Indicator.Polarity)),
            indicator.Trend,
        ]))]);

    static IEnumerable<Block> About(PackContent content, EvaluatedIndicator indicator)
    {
        var actions = content.Actions.Where(action => action.Indicators.Contains(indicator.Code)).ToList();
        if (actions.Count > 0) yield return ActionList.Of(content, actions, $"actions-{indicator.Code}", "What is done about it");
    }

    static int Severity(RatingWord word) => word switch
    {
        RatingWord.Red or RatingWord.Worse or RatingWord.Alert => 0,
        RatingWord.Amber or RatingWord.Warning => 1,
        _ => 2,
    };
}
