using Scorecard.Catalogues;
using Scorecard.Indicators;
using Scorecard.Packs.Evaluation;
using Scorecard.Periods;
using Scorecard.Reported;

namespace Scorecard.Signals;

/// <summary>
/// A commentary with the computed numbers in place: what the figures say, and nothing of why. Whoever writes it adds the reasons.
/// </summary>
static class CommentaryDraft
{
    public static string Of(EvaluatedIndicator evaluated, Evaluator evaluator, Period report) => string.Join(' ', (string?[])
    [
        Value(evaluated, evaluator.Workings),
        YearToDate(evaluated),
        Target(evaluated),
        .. Changes(evaluated, evaluator.Workings),
        .. IndicatorSignals.Of(evaluated, evaluator, report).All.Where(Helps).Select(signal => signal.Sentence),
    ]).Replace("  ", " ", StringComparison.Ordinal).Trim();

    static string Value(EvaluatedIndicator evaluated, Workings workings)
    {
        var indicator = evaluated.Indicator;
        var name = indicator.Name.TrimEnd('.', ' ');
        var reading = workings.At(new(indicator.Code, ""), Point.At(evaluated.Shown));
        if (reading?.Value is not { } value) return $"{name}: no value for {evaluated.Shown.Name}{(reading?.Missing is { } reason ? $", {Why(reason)}" : "")}.";
        var of = indicator.Unit is Unit.Percent && reading is { Numerator: { } numerator, Denominator: { } denominator } ? $" ({numerator.Said()} of {denominator.Said()})" : "";
        var provisional = reading.To is { } to ? $", to {Packs.Document.Days.Long(to)}" : "";
        return $"{name}: {Print(indicator, value)} in {evaluated.Shown.Name}{of}{provisional}.";
    }

    // Where it is held against a target, that sentence says it.
    static string? YearToDate(EvaluatedIndicator evaluated) =>
        evaluated.YearToDate.Value is { } value && value != evaluated.Latest && (value != evaluated.Basis || evaluated.Told?.Value is null)
            ? $"The year to date is {Print(evaluated.Indicator, value)}."
            : null;

    static string Target(EvaluatedIndicator evaluated)
    {
        var indicator = evaluated.Indicator;
        if (evaluated.Told is not { } target || target is { Value: null, Outcome: null }) return "There is no target.";
        var rated = indicator.Rating.Scheme is RatingScheme.DataOnly or RatingScheme.None ? "" : $" It is rated {evaluated.Rating.Text}.";
        if (target.Value is not { } wanted) return $"The target was {(target.Outcome is TargetOutcome.Met ? "met" : "missed")}.{rated}";
        var goal = $"the target of {Print(indicator, wanted, indicator.Target.Decimals, indicator.Target.Trim)}";
        if (evaluated.Basis is not { } basis) return $"It cannot be held against {goal}.";
        var what = evaluated.Basis == evaluated.Latest ? "That" : $"The year to date, {Print(indicator, basis)},";
        var away = basis - wanted;
        if (away == 0) return $"{what} is on {goal}.{rated}";
        var points = indicator.Unit is Unit.Percent ? " points" : "";
        var share = wanted == 0 ? "" : $" ({Math.Abs(away / wanted * 100).Said()}% of the target)";
        return $"{what} is {Math.Abs(away).Said()}{points} {(away < 0 ? "below" : "above")} {goal}{share}.{rated}";
    }

    static IEnumerable<string> Changes(EvaluatedIndicator evaluated, Workings workings)
    {
        if (evaluated.Latest is not { } latest) yield break;
        foreach (var period in (Period[])[evaluated.Shown.Before(), evaluated.Shown.YearBefore()])
        {
            if (workings.At(new(evaluated.Code, ""), Point.At(period))?.Value is not { } before) continue;
            var (indicator, same) = (evaluated.Indicator, before == latest);
            var went = same ? "the same as" : latest > before ? "up from" : "down from";
            var better = same || indicator.Polarity is Polarity.None ? "" : latest > before == indicator.Polarity is Polarity.Higher ? ", which is better" : ", which is worse";
            yield return $"It is {went} {Print(indicator, before)} in {period.Name}{better}.";
        }
    }

    static bool Helps(Signal signal) => signal.Code is SignalCode.WithinUsualVariation or SignalCode.SpecialCause or SignalCode.SmallDenominator or SignalCode.Projection;

    static string Why(MissingReason reason) => reason switch
    {
        MissingReason.NotAvailable => "which is not available",
        MissingReason.NotYetDue => "which is not yet due",
        MissingReason.Suppressed => "which is suppressed",
        MissingReason.NotApplicable => "which does not apply",
    };

    static string Print(Indicator indicator, decimal value, int? decimals = null, bool? trim = null) =>
        (indicator.Format with { Decimals = decimals ?? indicator.Format.Decimals, Trim = trim ?? indicator.Format.Trim, Sign = false }).Print(value, indicator.Format.Suffix(indicator.Unit));
}
