using Scorecard.Catalogues;
using Scorecard.Indicators;
using Scorecard.Packs.Evaluation;
using Scorecard.Periods;

namespace Scorecard.Packs.Explained;

/// <summary>How the year to date came to be.</summary>
sealed class YearSteps(Evaluator evaluator, Period report, ValueSteps values)
{
    readonly Workings workings = evaluator.Workings;

    public IReadOnlyList<string> Of(Indicator indicator)
    {
        var (place, rule) = (new Place(indicator.Code, ""), indicator.YearToDate);
        var months = report.YearToDate().Select(period => (Label: evaluator.Label(period), Reading: workings.At(place, Point.At(period)), Weight: Weight(indicator, period))).ToList();
        var known = months.Where(month => month.Reading?.Value is not null).ToList();
        var left = months.Where(month => LeftOut(rule.Rule, month.Reading, month.Weight)).Select(month => $"{month.Label} ({Said(month.Reading)})").ToList();
        var figure = YearToDates.Of(indicator, report, workings);
        var gives = $" = {Exact.Number(figure?.Reading.Value, figure?.Reading.Missing)}";
        string[] steps = rule.Rule switch
        {
            YearToDateRule.None => ["the indicator has no year to date"],
            YearToDateRule.Latest => [$"the newest value of the year{(known.Count == 0 ? "" : $", {known[^1].Label}")}{gives}"],
            YearToDateRule.CumulativeActual => [$"values are year to date already: the newest{(known.Count == 0 ? "" : $", {known[^1].Label}")}{gives}"],
            YearToDateRule.Sum => [$"the sum of the year: {string.Join(" + ", known.Select(month => $"{month.Label} {Said(month.Reading)}"))}{gives}"],
            YearToDateRule.RatioOfSums => [$"the sum of numerators / the sum of denominators: {Sums(months.Select(month => month.Reading))}{gives}"],
            YearToDateRule.WeightedMean => [$"the mean weighted by {rule.Weight ?? "the weights told"}: {string.Join(" + ", known.Where(month => month.Weight is not null).Select(month => $"{month.Label} {Said(month.Reading)} × {Exact.Number(month.Weight!.Value)}"))}, over the weights{gives}"],
            YearToDateRule.NetSinceOutturn => [$"the newest value of {rule.Of ?? indicator.Calculation!.Of[0]} less last year's outturn ({rule.Outturn}){gives}{(figure?.Percent is { } percent ? $", {Exact.Number(percent)}% of the outturn" : "")}"],
            YearToDateRule.Reported => [$"as told for {report.Year.Name}", .. values.Of(place, Point.At(report.Year)).Select(step => $"  {step}")],
        };
        return left.Count == 0 ? steps : [.. steps, $"left out: {string.Join(", ", left)}"];
    }

    decimal? Weight(Indicator indicator, Period period) => indicator.YearToDate is { Rule: YearToDateRule.WeightedMean, Weight: { } reference } && workings.References.Find(indicator, reference) is { } weigher
        ? workings.At(weigher, Point.At(period))?.Value
        : workings.At(new(indicator.Code, ""), Point.At(period)) is { } reading ? reading.Weight ?? reading.Denominator : null;

    static bool LeftOut(YearToDateRule rule, Reading? reading, decimal? weight) => rule switch
    {
        YearToDateRule.Sum => reading?.Value is null,
        YearToDateRule.WeightedMean => reading?.Value is null || weight is null,
        YearToDateRule.RatioOfSums => reading is not { Numerator: not null, Denominator: not null },
        _ => false,
    };

    static string Sums(IEnumerable<Reading?> months)
    {
        var both = months.Where(month => month is { Numerator: not null, Denominator: not null }).Select(month => month!).ToList();
        return $"({string.Join(" + ", both.Select(month => Exact.Number(month.Numerator!.Value)))}) / ({string.Join(" + ", both.Select(month => Exact.Number(month.Denominator!.Value)))})";
    }

    static string Said(Reading? reading) => Exact.Number(reading?.Value, reading?.Missing);
}
