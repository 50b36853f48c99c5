using Scorecard.Catalogues;
using Scorecard.Indicators;
using Scorecard.Packs.Document;
using Scorecard.Packs.Evaluation;
using Scorecard.Periods;

namespace Scorecard.Signals;

/// <summary>What an indicator's figures say of change, of chance and of the year's end.</summary>
/// <param name="All">In the order to print them in.</param>
/// <param name="ChartTitle">What a chart of its periods shows.</param>
sealed record IndicatorSignals(IReadOnlyList<Signal> All, Variation Variation, Projection? Projection, string ChartTitle)
{
    public static IndicatorSignals Of(EvaluatedIndicator evaluated, Evaluator evaluator, Period report)
    {
        var (indicator, workings) = (evaluated.Indicator, evaluator.Workings);
        var place = new Place(indicator.Code, "");
        var variation = Variation.Of(TimedValue.Of(indicator, report, workings));
        var projection = Projection.Of(indicator, report, workings);
        Reading? At(Period period) => workings.At(place, Point.At(period));
        var latest = $"{indicator.Code}/series/{evaluator.Label(variation.Values is [.., { } last] ? last.Period : report)}";
        return new(
            [
                .. variation.Signals(indicator, latest),
                .. Caveats(evaluated, evaluator, report),
                .. Outlook(indicator, evaluated.YearToDate, report, workings, projection),
                .. evaluated.LacksComment ? [new Signal(SignalCode.CommentMissing, indicator.Code, evaluated.CommentaryCell.Id!, $"{evaluated.Rating.Text} needs a comment, and none was written.", Tone.Amber)] : (Signal[])[],
            ],
            variation,
            projection,
            ChartTitles.Of(indicator, report, At(report.Before())?.Value, At(report)?.Value, workings.Book.Target(place, report, Point.Whole)?.Value));
    }

    static IEnumerable<Signal> Caveats(EvaluatedIndicator evaluated, Evaluator evaluator, Period report)
    {
        var (indicator, workings) = (evaluated.Indicator, evaluator.Workings);
        var place = new Place(indicator.Code, "");
        Signal?[] whole =
        [
            SmallNumbers.Of(indicator, $"{indicator.Code}/series/{evaluator.Label(report)}", report.Name, workings.At(place, Point.At(report))),
            SmallNumbers.Of(indicator, evaluated.YearToDate.Id!, "The year to date", YearToDates.Of(indicator, report, workings)?.Reading),
        ];
        return whole.OfType<Signal>().Concat(evaluated.Rows[0].Areas
            .Select(area => SmallNumbers.Of(indicator, area.Cell.Id!, area.Area, workings.At(place, Point.At(report, area.Area))))
            .OfType<Signal>());
    }

    static IEnumerable<Signal> Outlook(Indicator indicator, Cell yearToDate, Period report, Workings workings, Projection? projection)
    {
        string Print(decimal value) => indicator.Format.Print(value, indicator.Format.Suffix(indicator.Unit));
        if (projection is null)
        {
            if (Projection.YearEndTarget(indicator, report, workings.Book) is { } wanted && report.Last < report.Year.Last)
            {
                yield return new(SignalCode.NoProjection, indicator.Code, yearToDate.Id!, $"Whether the year ends on the target of {Print(wanted)} cannot be said: too few periods, or no rule for the year.");
            }
            yield break;
        }
        var end = $"By the last {projection.Periods} periods the year ends at about {Print(projection.Value)} ({Print(projection.Low)} to {Print(projection.High)})";
        var (verdict, tone) = projection is { Prospect: { } prospect, Target: { } target } ? Said(prospect, Print(target)) : (".", Tone.Plain);
        yield return new(SignalCode.Projection, indicator.Code, yearToDate.Id!, end + verdict, tone);
    }

    static (string, Tone) Said(Prospect prospect, string target) => prospect switch
    {
        Prospect.LikelyToMiss => ($": likely to miss the target of {target}.", Tone.Red),
        Prospect.AtRisk => ($": the target of {target} is at risk.", Tone.Amber),
        Prospect.LikelyToMeet => ($": likely to meet the target of {target}.", Tone.Green),
    };
}
