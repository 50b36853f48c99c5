using Scorecard.Catalogues;
using Scorecard.Indicators;
using Scorecard.Packs.Evaluation;
using Scorecard.Periods;

namespace Scorecard.Packs.Explained;

/// <summary>How a row's value at a point came to be: what was told, or the calculation with each of its inputs.</summary>
sealed class ValueSteps(Evaluator evaluator, Provenance provenance)
{
    readonly Workings workings = evaluator.Workings;

    readonly References references = evaluator.Workings.References;

    public IReadOnlyList<string> Of(Place place, Point point) => [.. Steps(place, point, "")];

    IEnumerable<string> Steps(Place place, Point point, string indent)
    {
        if (references.Calculation(place) is { Rule: not CalculationRule.Reported } calculation && references.Indicator(place) is { } indicator
            && workings.Calculated(place, point) is { Missing: null } worked)
        {
            yield return $"{indent}{Rule(calculation, worked)}";
            foreach (var (input, at) in Inputs(calculation, indicator, place, point))
            {
                yield return $"{indent}  {Name(input)}, {When(at)}: {Said(workings.At(input, at))}";
                foreach (var step in Steps(input, at, indent + "    ")) yield return step;
            }
            foreach (var step in OwnNumbers(calculation, place, point, indent + "  ")) yield return step;
        }
        else
        {
            foreach (var step in point.Kind switch
            {
                PointKind.Period => Told(place, point.Period, point.Breakdown),
                PointKind.Baseline => Baseline(place, point),
                _ => Comparator(place, point),
            })
            {
                yield return indent + step;
            }
        }
    }

    static string Rule(Calculation calculation, Reading worked)
    {
        var (numerator, denominator) = (worked.Numerator is { } counted ? Exact.Number(counted) : "?", worked.Denominator is { } of ? Exact.Number(of) : "?");
        var gives = worked.Value is { } value ? Exact.Number(value) : "nothing: there is nothing to divide by";
        return calculation.Rule switch
        {
            CalculationRule.Percent => $"numerator / denominator in per cent: {numerator} / {denominator} × 100 = {gives}",
            CalculationRule.Ratio => $"numerator / denominator: {numerator} / {denominator} = {gives}",
            CalculationRule.RatePer10k => $"count per 10,000 of the population: {numerator} / {denominator} × 10,000 = {gives}",
            CalculationRule.TotalOf => $"the sum of {string.Join(", ", calculation.Of)} = {gives}",
            CalculationRule.TotalOfAreas => $"the sum of its areas = {gives}",
            CalculationRule.DifferenceOf => $"{calculation.Of[0]} less the period before = {gives}",
            CalculationRule.CopyOf => $"that of {calculation.Of[0]} = {gives}",
            CalculationRule.Reported => "as told",
        };
    }

    IEnumerable<(Place, Point)> Inputs(Calculation calculation, Indicator indicator, Place place, Point point)
    {
        if (calculation.Rule is CalculationRule.TotalOfAreas) return workings.Areas(indicator).Select(area => (place, point with { Breakdown = area }));
        string?[] named = [calculation.Numerator, calculation.Denominator, point.IsWhole ? calculation.WholeAdds : null, .. calculation.Of];
        var inputs = named.OfType<string>().Select(reference => references.Find(indicator, reference)).OfType<Place>().Select(input => (input, point)).ToList();
        return calculation.Rule is CalculationRule.DifferenceOf ? inputs.SelectMany(input => new[] { input, (input.input, point with { Period = point.Period.Before() }) }) : inputs;
    }

    /// <summary>Numbers of a calculation that are no reference: told beside it, of the catalogue, or populations.</summary>
    IEnumerable<string> OwnNumbers(Calculation calculation, Place place, Point point, string indent)
    {
        var told = point.Kind is PointKind.Period ? workings.Book.Value(place, point.Period, point.Breakdown) : null;
        var divides = calculation.Rule is CalculationRule.Percent or CalculationRule.Ratio or CalculationRule.RatePer10k;
        if (divides && calculation.Numerator is null && told?.Numerator is { } numerator) yield return $"{indent}numerator {Exact.Number(numerator)}, {provenance.Of(told)}";
        if (divides && calculation.Denominator is null && calculation.Population is null && told?.Denominator is { } denominator) yield return $"{indent}denominator {Exact.Number(denominator)}, {provenance.Of(told)}";
        if (calculation.Rule is not CalculationRule.RatePer10k) yield break;
        if (calculation.Population is { } population) yield return $"{indent}population {Exact.Number(population)}, from catalogue.yaml";
        else if (told?.Denominator is null) foreach (var people in workings.Book.Peopled(point.Breakdown, workings.Areas(references.Indicator(place)!), point.Period)) yield return $"{indent}population {(people.Area == "" ? "of the whole" : $"of {people.Area}")}, {people.Year}: {people.People}, {provenance.Of(people)}";
    }

    IEnumerable<string> Told(Place place, Period period, string breakdown)
    {
        if (workings.Book.Value(place, period, breakdown) is not { } told)
        {
            yield return "nothing was told";
            yield break;
        }
        var parts = told is { Numerator: { } numerator, Denominator: { } denominator } ? $"{Exact.Number(numerator)} of {Exact.Number(denominator)}" : null;
        var number = told.Value is { } value ? Exact.Number(value) : told.Status is { } status ? Exact.Number(null, status) : parts ?? Exact.Number(told.Numerator, null);
        yield return $"{number}, {provenance.Of(told)}{(told.To is { } to ? $"; it covers to {Document.Days.Long(to)}" : "")}";
    }

    IEnumerable<string> Baseline(Place place, Point point)
    {
        if (references.Indicator(place)?.Baseline is not { } baseline) return ["there is no baseline"];
        if (baseline.Kind is BaselineKind.Snapshot) return Told(place, Baselines.SnapshotOf(baseline, point.Period), point.Breakdown).Prepend($"its value of {Baselines.SnapshotOf(baseline, point.Period).Name}");
        if (workings.Book.Value(place, Baselines.Run(point.Period), point.Breakdown) is not null) return Told(place, Baselines.Run(point.Period), point.Breakdown).Prepend($"told for {Baselines.Run(point.Period).Name}");
        var rule = baseline.Kind is BaselineKind.SumOfPreviousSix ? "the sum of the six periods before" : "the mean of the six periods before; numerators and denominators are pooled";
        return Baselines.Before(point.Period).Select(period => $"  {evaluator.Label(period)}: {string.Join("; ", Told(place, period, point.Breakdown))}").Prepend(rule);
    }

    IEnumerable<string> Comparator(Place place, Point point)
    {
        if (workings.Book.Comparator(place, point.Set, point.Period) is { } told)
        {
            string?[] parts =
            [
                told.Text ?? (told.Value is { } value ? Exact.Number(value) : told is { Numerator: { } numerator, Denominator: { } denominator } ? $"{Exact.Number(numerator)} of {Exact.Number(denominator)}" : Exact.Number(told.Numerator, null)),
                told.Year is null ? null : $"of {told.Year}",
                told.Source,
                provenance.Of(told),
            ];
            return [string.Join(", ", parts.OfType<string>())];
        }
        return references.Indicator(place)?.Comparators.GetValueOrDefault(point.Set) switch
        {
            ComparatorRule.Outturn => [$"its value of the last period of the year before: {Said(workings.At(place, point))}"],
            ComparatorRule.SamePointLastYear => [$"its value of {point.Period.YearBefore().Name}: {Said(workings.At(place, point))}"],
            _ => ["nothing was told"],
        };
    }

    string Name(Place place) => references.Indicator(place) is not { } indicator ? $"{place.Indicator}/{place.Row}"
        : place.Row == "" ? indicator.Headline?.Id ?? indicator.Code
        : place.Row;

    string When(Point point)
    {
        var period = point.Kind switch { PointKind.Period => evaluator.Label(point.Period), PointKind.Baseline => "baseline", _ => point.Set };
        return point.IsWhole ? period : $"{point.Breakdown}, {period}";
    }

    static string Said(Reading? reading) => Exact.Number(reading?.Value, reading?.Missing);
}
