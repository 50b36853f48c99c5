using Scorecard.Catalogues;
using Scorecard.Indicators;
using Scorecard.Periods;

namespace Scorecard.Signals;

/// <summary>What a chart shows, as a sentence: "Children in care fell to 446 in August 2015, 26 above the target of 420".</summary>
static class ChartTitles
{
    /// <param name="before">The value of the period before; null when there is none.</param>
    /// <param name="latest">Null when the period has no value.</param>
    public static string Of(Indicator indicator, Period period, decimal? before, decimal? latest, decimal? target)
    {
        var name = indicator.Name.TrimEnd('.', ' ');
        if (latest is not { } exact) return $"{name}: no value for {period.Name}";
        var decimals = indicator.Format.Decimals;
        var now = Numbers.Round(exact, decimals);
        var went = before is not { } was ? "was" : now.CompareTo(Numbers.Round(was, decimals)) switch
        {
            > 0 => "rose to",
            < 0 => "fell to",
            _ => "stayed at",
        };
        return $"{name} {went} {Print(indicator, now)} in {period.Name}{(target is { } wanted ? Against(indicator, now, wanted) : "")}";
    }

    // The distance between what is printed, so that a reader who subtracts gets the same.
    static string Against(Indicator indicator, decimal now, decimal target)
    {
        var away = Math.Abs(now - target);
        var met = indicator.Polarity switch { Polarity.Higher => now >= target, Polarity.Lower => now <= target, Polarity.None => false };
        var goal = $"the target of {indicator.Target.Print(indicator, target)}";
        if (away == 0) return $", on {goal}";
        var points = indicator.Unit is Unit.Percent ? away == 1 ? " point" : " points" : "";
        var distance = (indicator.Format with { Decimals = Math.Max(indicator.Format.Decimals, indicator.Target.Decimals ?? 0), Trim = true, Sign = false }).Print(away, points);
        return $", {distance} {(now > target ? "above" : "below")} {goal}{(met ? ", which it meets" : "")}";
    }

    static string Print(Indicator indicator, decimal value) => indicator.Format.Print(value, indicator.Format.Suffix(indicator.Unit));

    static string Print(this TargetColumn column, Indicator indicator, decimal target) => (indicator.Format with
    {
        Decimals = column.Decimals ?? indicator.Format.Decimals,
        Trim = column.Trim ?? indicator.Format.Trim,
        Sign = false,
    }).Print(target, indicator.Format.Suffix(indicator.Unit));
}
