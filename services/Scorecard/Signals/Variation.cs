using Scorecard.Catalogues;
using Scorecard.Indicators;
using Scorecard.Packs.Document;

namespace Scorecard.Signals;

/// <summary>Whether an indicator's latest value says that something changed, or is noise.</summary>
/// <param name="Limits">Null when there are too few values.</param>
/// <param name="Causes">Every one in the run of values.</param>
sealed record Variation(IReadOnlyList<TimedValue> Values, ProcessLimits? Limits, IReadOnlyList<SpecialCause> Causes)
{
    public static Variation Of(IReadOnlyList<TimedValue> values) =>
        ProcessLimits.Of(values) is { } limits ? new(values, limits, SpecialCause.In(values, limits)) : new(values, null, []);

    /// <summary>Those that the latest value is part of.</summary>
    public IEnumerable<SpecialCause> Latest => Causes.Where(cause => cause.Last == Values.Count - 1);

    public IEnumerable<Signal> Signals(Indicator indicator, string cell)
    {
        if (Values.Count == 0) yield break;
        if (Limits is null)
        {
            yield return new(SignalCode.TooFewValues, indicator.Code, cell, Values.Count == 1
                ? $"One value: {ProcessLimits.Fewest} that follow each other are needed to tell a change from usual variation."
                : $"{Values.Count} values: {ProcessLimits.Fewest} that follow each other are needed to tell a change from usual variation.");
            yield break;
        }
        if (!Latest.Any()) yield return new(SignalCode.WithinUsualVariation, indicator.Code, cell, Usual(indicator));
        foreach (var cause in Latest)
        {
            yield return new(SignalCode.SpecialCause, indicator.Code, cell, $"{Said(cause, indicator)}: more than usual variation{Provisional}.", ToneOf(cause, indicator.Polarity));
        }
    }

    string Usual(Indicator indicator)
    {
        var between = $"the usual variation ({Print(indicator, Floor(indicator))} to {Print(indicator, Ceiling(indicator))}{Provisional})";
        var last = Values[^1];
        return last.FollowsOn && Values[^2].Value != last.Value
            ? $"The change from {Print(indicator, Values[^2].Value)} in {Values[^2].Period.Name} to {Print(indicator, last.Value)} in {last.Period.Name} is within {between}."
            : $"{Print(indicator, last.Value)} in {last.Period.Name} is within {between}.";
    }

    /// <summary>The limits as a chart shows them: a count has none below 0, a share none over 100.</summary>
    public ChartBand? Band(Indicator indicator) => Limits is null ? null : new(
        $"Usual variation{Provisional}", Floor(indicator), Ceiling(indicator));

    decimal Floor(Indicator indicator) => Values.All(value => value.Value >= 0) && !indicator.Format.Sign ? Math.Max(0, Limits!.Lower) : Limits!.Lower;

    decimal Ceiling(Indicator indicator) => indicator.Unit is Unit.Percent && Values.All(value => value.Value <= 100) ? Math.Min(100, Limits!.Upper) : Limits!.Upper;

    string Provisional => Limits!.IsFirm ? "" : $", provisional limits from {Limits.Points} values";

    string Said(SpecialCause cause, Indicator indicator)
    {
        var (first, last) = (Values[cause.First], Values[cause.Last]);
        var since = $"from {first.Period.Name} to {last.Period.Name}";
        return cause.Rule switch
        {
            SpecialCauseRule.OutsideLimits =>
                $"{Print(indicator, last.Value)} in {last.Period.Name} is {(cause.Up ? $"above the upper limit of {Print(indicator, Ceiling(indicator))}" : $"below the lower limit of {Print(indicator, Floor(indicator))}")}",
            SpecialCauseRule.Jump =>
                $"The step from {Print(indicator, first.Value)} in {first.Period.Name} to {Print(indicator, last.Value)} in {last.Period.Name} is larger than {Print(indicator, Limits!.RangeLimit)}",
            SpecialCauseRule.Shift => $"{SpecialCause.ShiftLength} or more in a row {(cause.Up ? "above" : "below")} the mean of {Print(indicator, Limits!.Mean)}, {since}",
            SpecialCauseRule.Trend => $"{SpecialCause.TrendLength} or more in a row {(cause.Up ? "rising" : "falling")}, {since}",
            SpecialCauseRule.NearLimit => $"Two of three near the {(cause.Up ? "upper" : "lower")} limit, {since}",
        };
    }

    static string Print(Indicator indicator, decimal value) => indicator.Format.Print(value, indicator.Format.Suffix(indicator.Unit));

    static Tone ToneOf(SpecialCause cause, Polarity polarity) => polarity switch
    {
        Polarity.None => Tone.Plain,
        Polarity.Higher => cause.Up ? Tone.Improving : Tone.Worsening,
        Polarity.Lower => cause.Up ? Tone.Worsening : Tone.Improving,
    };
}
