using System.Text.Json;
using Scorecard.Catalogues;
using Scorecard.Indicators;
using Scorecard.Packs.Evaluation;
using Scorecard.Reported;

namespace Scorecard.Packs.Explained;

/// <summary>How a target, a rating and a trend came to be.</summary>
sealed class RatingSteps(Provenance provenance)
{
    public IReadOnlyList<string> Target(Target? target) => target is null ? ["no target was told"] :
    [
        target.Value is { } value ? $"{Exact.Number(value)} for {target.Period}, {provenance.Of(target)}"
            : target.Outcome is { } outcome ? $"not told; told as {Word(outcome)} for {target.Period}, {provenance.Of(target)}"
            : $"no number for {target.Period}, {provenance.Of(target)}",
        .. target.Text is { } text ? [$"prints as \"{text}\""] : (string[])[],
    ];

    /// <param name="basis">What is rated, not rounded.</param>
    /// <param name="of">What that is of: "the year to date", "Aug-15".</param>
    public static IReadOnlyList<string> Rating(Indicator indicator, decimal? basis, string of, Target? target, Direction? direction, string printed)
    {
        var rule = indicator.Rating;
        if (rule.Scheme is RatingScheme.None) return ["no rating is printed"];
        if (rule.Scheme is RatingScheme.DataOnly) return ["the scheme data_only rates nothing"];
        if (target is null or { Value: null, Outcome: null }) return [$"there is no target: {printed}"];
        if (target.Value is not { } wanted) return [$"told as {Word(target.Outcome!.Value)}{Direction(rule, direction)}: {printed}"];
        if (basis is not { } exact) return [$"{of} has no value: {printed}"];
        var value = rule.RateOn is RateOn.Printed ? Numbers.Round(exact, indicator.Format.Decimals) : exact;
        var rated = Rated.Of(rule, indicator.Polarity, value, target, direction);
        return
        [
            $"{of}, {Exact.Number(value)}{(rule.RateOn is RateOn.Printed ? " as printed" : "")}, against the target of {Exact.Number(wanted)}; {Word(indicator.Polarity)} is better",
            $"{Printer.Deviation(rated, indicator.Polarity).TrimEnd('.')}: {(rated.Points >= 0 ? "met" : "missed")}",
            Tolerance(rule, wanted),
            $"{Word(rule.Scheme)}{Direction(rule, direction)}: {printed}",
        ];
    }

    public static IReadOnlyList<string> Trend(EvaluatedIndicator evaluated, string latest)
    {
        var (indicator, rule) = (evaluated.Indicator, evaluated.Indicator.Trend);
        if (rule.Rule is TrendRule.None) return ["the indicator has no trend"];
        var printed = rule.On is RateOn.Printed ? ", as printed" : "";
        return
        [
            $"{latest}, {Exact.Number(evaluated.Now, null)}, against {Against(rule.Compare)}, {Exact.Number(evaluated.Earlier, null)}{printed}",
            indicator.Polarity is Polarity.None || rule.Rule is TrendRule.RawDirection ? $"{Word(rule.Rule)}: which way the number went" : $"{Word(rule.Rule)}; {Word(indicator.Polarity)} is better",
        ];
    }

    static string Tolerance(Rating rule, decimal wanted) => rule switch
    {
        { Scheme: RatingScheme.TargetAndDirection } => "no tolerance: what is missed goes by its direction",
        { RedBeyond: { } limit } => $"red only beyond {Exact.Number(limit)}",
        { TolerancePercent: { } percent } when wanted != 0 => $"tolerance: {Exact.Number(percent)}% of the target, {Exact.Number(percent * Math.Abs(wanted) / 100)}; at exactly that it is within",
        { TolerancePoints: { } points } => $"tolerance: {Exact.Number(points)}; at exactly that it is within",
        _ => "tolerance: none",
    };

    static string Direction(Rating rule, Direction? direction) => rule.Scheme is not RatingScheme.TargetAndDirection ? ""
        : direction is { } went ? $", {Word(went)} against {Against(rule.Compare)}"
        : $", {Against(rule.Compare)} is not known";

    static string Against(TrendCompare compare) => compare switch
    {
        TrendCompare.PreviousPeriod => "the period before",
        TrendCompare.SamePointLastYear => "the same point last year",
        TrendCompare.Baseline => "the baseline",
    };

    static string Word<T>(T choice) where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(choice.ToString());
}
