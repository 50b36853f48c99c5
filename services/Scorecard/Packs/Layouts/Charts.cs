using Scorecard.Catalogues;
using Scorecard.Packs.Document;
using Scorecard.Packs.Evaluation;

namespace Scorecard.Packs.Layouts;

/// <summary>The charts of the indicators that ask for one.</summary>
static class Charts
{
    // Fewer points show nothing that the row does not.
    const int Fewest = 3;

    public static IEnumerable<Block> Of(PackContent content, IEnumerable<EvaluatedIndicator> indicators) => indicators
        .Where(indicator => indicator.Indicator.Chart && indicator.Rows[0].Series.Count(cell => cell.Value is not null) >= Fewest)
        .Select(indicator => Line(content, indicator));

    static Chart Line(PackContent content, EvaluatedIndicator indicator)
    {
        var periods = PeriodColumnsShown.Of(content.Catalogue.Periods, content.Report);
        return new(
            indicator.Code,
            content.Signals[indicator.Code].ChartTitle,
            ChartKind.Line,
            [.. indicator.Rows[0].Series.Select((cell, i) => new ChartPoint(content.Label(periods[i]), cell.Value, cell.Text))])
        {
            Axis = $"{indicator.Indicator.Name} ({Units.Name(indicator.Indicator.Unit)})",
            Target = indicator.Indicator.Target.Kind is TargetKind.NotShown or TargetKind.Cumulative ? null : indicator.Target.Value,
        };
    }
}
