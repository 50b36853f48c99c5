using Scorecard.Catalogues;
using Scorecard.Reported;

namespace Scorecard.Indicators;

/// <summary>How a value stands to its target.</summary>
/// <param name="Points">How far from it, in the value's unit; above 0 is better. Null without a value or a target.</param>
/// <param name="Percent">The same in per cent of the target; null when that is 0.</param>
sealed record Rated(RatingWord Word, decimal? Points, decimal? Percent)
{
    /// <param name="value">What is rated: rounded already, when the printed value is.</param>
    /// <param name="target">The target's value, or what was told of it.</param>
    /// <param name="direction">For target_and_direction: which way the value went.</param>
    public static Rated Of(Rating rule, Polarity polarity, decimal? value, Target? target, Direction? direction)
    {
        if (rule.Scheme is RatingScheme.DataOnly or RatingScheme.None || target is null or { Value: null, Outcome: null }) return new(RatingWord.DataOnly, null, null);
        if (target.Value is not { } wanted) return new(WordOf(rule.Scheme, target.Outcome is TargetOutcome.Met, within: false, direction), null, null);
        if (value is not { } actual) return new(RatingWord.NoData, null, null);
        var points = polarity is Polarity.Lower ? wanted - actual : actual - wanted;
        decimal? percent = wanted == 0 ? null : points / Math.Abs(wanted) * 100;
        var within = Within(rule, polarity, actual, wanted, points);
        var word = rule.Scheme is RatingScheme.DiamondPlusCircle
            ? within ? RatingWord.OnTarget : points > 0 ? RatingWord.Better : RatingWord.Worse
            : WordOf(rule.Scheme, points >= 0, within, direction);
        return new(word, points, percent);
    }

    static RatingWord WordOf(RatingScheme scheme, bool met, bool within, Direction? direction) => (scheme, met) switch
    {
        (RatingScheme.AlertWarningOk, true) => RatingWord.Ok,
        (RatingScheme.AlertWarningOk, false) => within ? RatingWord.Warning : RatingWord.Alert,
        (RatingScheme.DiamondPlusCircle, _) => met ? RatingWord.OnTarget : RatingWord.Worse,
        (RatingScheme.TargetAndDirection, false) => direction switch
        {
            Direction.Improved => RatingWord.Amber,
            null => RatingWord.NoData,
            _ => RatingWord.Red,
        },
        (_, true) => RatingWord.Green,
        (_, false) => within ? RatingWord.Amber : RatingWord.Red,
    };

    /// <summary>At exactly the tolerance is within it.</summary>
    static bool Within(Rating rule, Polarity polarity, decimal actual, decimal wanted, decimal points)
    {
        if (rule.RedBeyond is { } limit) return polarity is Polarity.Lower ? actual <= limit : actual >= limit;
        var tolerance = wanted == 0 || rule.TolerancePercent is null
            ? rule.TolerancePoints ?? 0
            : rule.TolerancePercent.Value * Math.Abs(wanted) / 100;
        return Math.Abs(points) <= tolerance;
    }
}

enum RatingWord
{
    DataOnly,
    NoData,
    Red,
    Amber,
    Green,
    Worse,
    Better,
    OnTarget,
    Alert,
    Warning,
    Ok,
}
