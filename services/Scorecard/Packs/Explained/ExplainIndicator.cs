using Scorecard.Catalogues;
using Scorecard.Indicators;
using Scorecard.Packs.Document;
using Scorecard.Packs.Evaluation;
using Scorecard.Periods;

namespace Scorecard.Packs.Explained;

/// <summary>Every printed cell of an indicator with how it came to be.</summary>
sealed class ExplainIndicator(Evaluator evaluator, Period report, Provenance provenance)
{
    readonly ValueSteps values = new(evaluator, provenance);

    readonly RatingSteps ratings = new(provenance);

    public IEnumerable<ExplainedCell> Of(EvaluatedIndicator evaluated)
    {
        var indicator = evaluated.Indicator;
        foreach (var row in evaluated.Rows)
        {
            var place = new Place(indicator.Code, row.Id);
            if (row.Baseline is { } baseline) yield return Explained(baseline, values.Of(place, Point.Baseline(report)));
            foreach (var (cell, period) in row.Series.Zip(evaluated.Periods)) yield return Explained(cell, values.Of(place, Point.At(period)));
            foreach (var (area, cell) in row.Areas) yield return Explained(cell, values.Of(place, Point.At(report, area)));
        }
        var own = new Place(indicator.Code, "");
        foreach (var (_, cell) in evaluated.Comparators) yield return Explained(cell, values.Of(own, Point.Comparator(cell.Id![$"{indicator.Code}/comparator/".Length..], report)));
        yield return Explained(evaluated.YearToDate, new YearSteps(evaluator, report, values).Of(indicator));
        var byPeriod = evaluated.Symbols.Count > 0;
        foreach (var (cell, period) in evaluated.Targets.Zip(evaluated.Periods.Where(_ => byPeriod).DefaultIfEmpty(report)))
        {
            yield return Explained(cell, ratings.Target(byPeriod ? evaluator.TargetAt(indicator, period) : evaluated.Told));
        }
        var shown = evaluator.Label(evaluated.Shown);
        yield return Explained(evaluated.Rating, RatingSteps.Rating(indicator, evaluated.Basis, evaluated.Basis == evaluated.Latest ? shown : "the year to date", evaluated.Told, evaluated.Direction, evaluated.Rating.Text));
        foreach (var (cell, period) in evaluated.Symbols.Zip(evaluated.Periods).Where(symbol => symbol.First.Text != ""))
        {
            yield return Explained(cell, RatingSteps.Rating(indicator, evaluator.Workings.At(own, Point.At(period))?.Value, evaluator.Label(period), evaluator.TargetAt(indicator, period), null, cell.Text));
        }
        yield return Explained(evaluated.Trend, RatingSteps.Trend(evaluated, shown));
        yield return Explained(evaluated.CommentaryCell, [.. evaluated.Commentary.Select(written => $"{(written.Part == "" ? "commentary" : written.Part)}, {provenance.Of(written)}")]);
    }

    // A remark that a step says already is not said again.
    static ExplainedCell Explained(Cell cell, IReadOnlyList<string> steps) => new(cell.Id!, cell.Text, cell.Value,
        [.. steps, .. cell.Remarks.Where(remark => !steps.Any(step => step.StartsWith(remark.TrimEnd('.'), StringComparison.Ordinal)))]);
}
