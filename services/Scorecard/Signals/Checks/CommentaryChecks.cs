using System.Text.RegularExpressions;
using Scorecard.Catalogues;
using Scorecard.Reported;

namespace Scorecard.Signals.Checks;

/// <summary>
/// Numbers that a commentary quotes: how far from the target, a percentage, so many of so many. What it says of other things
/// (a number without per cent, a change since a period that was not told) cannot be checked, and is not.
/// </summary>
static partial class CommentaryChecks
{
    public static IEnumerable<Finding> Of(Subject subject) => subject.Evaluated.Commentary
        .Where(written => FirstKnown(subject, written) == subject.Indicator.Code)
        .SelectMany(written => Check(subject, written))
        .Distinct();

    // A comment on several indicators is checked once, against the figures of all.
    static string? FirstKnown(Subject subject, Commentary written) =>
        written.Indicators.FirstOrDefault(code => subject.Workings.References.Indicator(new(code, "")) is not null);

    static IEnumerable<Finding> Check(Subject subject, Commentary written)
    {
        var figures = written.Indicators
            .Select(code => subject.Workings.References.Indicator(new(code, "")))
            .OfType<Indicator>()
            .Select(indicator => new QuotedFigures(indicator, subject.Report, subject.Workings))
            .ToList();
        var distances = Distance().Matches(written.Text).Concat(DistanceBy().Matches(written.Text)).Concat(OfTarget().Matches(written.Text)).ToList();
        foreach (var claim in distances.Where(claim => !IsTheDistance(claim, figures)).DistinctBy(claim => claim.Groups["n"].Index))
        {
            yield return subject.Found(FindingCode.CommentaryDeviation, subject.Commentary, $"The commentary says \"{claim.Value}\": {Distances(figures)}.");
        }
        foreach (var claim in SoManyOf().Matches(written.Text).Where(claim => !IsTheShare(claim, figures)))
        {
            var of = QuotedNumber.Of(claim.Groups["of"].Value).Value;
            var counted = string.Join(" or ", figures.SelectMany(one => one.Shares).Where(share => share.Denominator == of).Select(share => share.Numerator.Said()).Distinct());
            yield return subject.Found(FindingCode.CommentaryNumber, subject.Commentary, $"The commentary says \"{claim.Value}\", and of {of.Said()} there are {counted}.");
        }
        if (!figures.Exists(one => one.Indicator.Unit is Unit.Percent)) yield break;
        var all = figures.SelectMany(one => one.All).ToList();
        foreach (Match claim in Percentage().Matches(written.Text))
        {
            var number = QuotedNumber.Of(claim.Groups["n"].Value);
            if (distances.Exists(distance => distance.Groups["n"].Index == claim.Groups["n"].Index) || IsAChange(written.Text, claim)) continue;
            if (all.Exists(figure => number.Quotes(figure, IsHedged(claim)))) continue;
            yield return subject.Found(FindingCode.CommentaryNumber, subject.Commentary, $"The commentary says \"{claim.Value}\", and {Values(figures, subject.Report.Name)}.");
        }
        foreach (var change in ChangeSinceLast().Matches(written.Text).Where(change => !IsTheChange(change, figures)))
        {
            var (before, latest) = figures.Select(one => one.Change).OfType<(decimal, decimal)>().First();
            yield return subject.Found(FindingCode.CommentaryNumber, subject.Commentary,
                $"The commentary says \"{change.Value}\", and from {subject.Print(before)} to {subject.Print(latest)} is {(latest - before).Said()} points or {QuotedFigures.PercentOf(latest - before, before).Said()}%.");
        }
    }

    /// <summary>Without a target there is nothing to hold it against.</summary>
    static bool IsTheDistance(Match claim, List<QuotedFigures> figures)
    {
        var pairs = figures.SelectMany(one => one.Distances).ToList();
        var unit = claim.Groups["unit"].Value;
        var number = QuotedNumber.Of(claim.Groups["n"].Value);
        if (pairs.Count == 0 || unit == "" && (!GoalNamed().IsMatch(claim.Value) || number.IsAYear)) return true;
        var ofTarget = claim.Groups["share"].Success;
        return pairs.Exists(pair => IsOnSide(claim.Groups["side"].Value, pair.Actual - pair.Target) && Readings(pair).Any(figure => number.Quotes(figure, IsHedged(claim))));

        IEnumerable<decimal> Readings((decimal Actual, decimal Target) pair)
        {
            var points = pair.Actual - pair.Target;
            if (!ofTarget)
            {
                yield return points;
                // "At 78% below target": the value itself.
                yield return pair.Actual;
            }
            if (unit is "%" or "per cent" or "percent") yield return QuotedFigures.PercentOf(points, pair.Target);
            if (ofTarget) yield return QuotedFigures.PercentOf(pair.Actual, pair.Target);
        }
    }

    // "Short of", "off" and "missed" do not say which way.
    static bool IsOnSide(string side, decimal distance) => side.ToLowerInvariant() switch
    {
        "below" or "under" => distance < 0,
        "above" or "over" => distance > 0,
        _ => true,
    };

    static bool IsTheShare(Match claim, List<QuotedFigures> figures)
    {
        var (number, of) = (QuotedNumber.Of(claim.Groups["n"].Value).Value, QuotedNumber.Of(claim.Groups["of"].Value).Value);
        var shares = figures.SelectMany(one => one.Shares).Where(share => share.Denominator == of).ToList();
        return shares.Count == 0 || shares.Exists(share => share.Numerator == number || share.Denominator - share.Numerator == number);
    }

    static bool IsAChange(string text, Match claim) => ChangeBefore().IsMatch(text[..claim.Index]) || ChangeAfter().IsMatch(text[(claim.Index + claim.Length)..]);

    static bool IsTheChange(Match claim, List<QuotedFigures> figures)
    {
        var changes = figures.Select(one => one.Change).OfType<(decimal Before, decimal Latest)>().ToList();
        var number = QuotedNumber.Of(claim.Groups["n"].Value);
        return changes.Count == 0 || changes.Exists(change =>
            number.Quotes(change.Latest - change.Before, IsHedged(claim)) || number.Quotes(QuotedFigures.PercentOf(change.Latest - change.Before, change.Before), IsHedged(claim)));
    }

    static bool IsHedged(Match claim) => claim.Groups["hedge"].Value.Trim() != "";

    static string Distances(List<QuotedFigures> figures) => string.Join("; ", figures.SelectMany(one => one.Distances).Select(pair =>
        $"{pair.Actual.Said()} is {Math.Abs(pair.Actual - pair.Target).Said()} points, {Math.Abs(QuotedFigures.PercentOf(pair.Actual - pair.Target, pair.Target)).Said()}% of the target, {(pair.Actual < pair.Target ? "below" : "above")} {pair.Target.Said()}"));

    static string Values(List<QuotedFigures> figures, string period) => figures.SelectMany(one => one.Actuals).Distinct().ToList() is { Count: > 0 } actuals
        ? $"{period} has {string.Join(" and ", actuals.Select(actual => $"{actual.Said()}%"))}"
        : $"{period} has no value";

    const string Hedged = "(?<hedge>(?:(?:just|slightly|about|around|approximately|nearly|almost|over|under|some|more than|less than) )*)";
    const string Claimed = Hedged + "(?<n>" + QuotedNumber.Pattern + ")";
    const string Per = "(?<unit>%|per cent|percent|(?:percentage )?points?)";
    const string Goal = @"(?:(?:the|its|our) )?(?:[\w.%]+ )?(?:target|threshold)";

    [GeneratedRegex("target|threshold", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex GoalNamed();

    [GeneratedRegex(Claimed + @"\s*" + Per + @"?\s+(?<side>below|under|short of|above|over|off|away from|better than|worse than) " + Goal, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Distance();

    [GeneratedRegex(@"(?:exceed(?:ed|s|ing)?|miss(?:ed|es|ing)?|(?<side>above|over|below|under)|short(?: of)?)(?: " + Goal + ")? by " + Claimed + @"\s*" + Per + "?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DistanceBy();

    [GeneratedRegex(Claimed + @"\s*(?<unit>%|per cent|percent) (?<share>of )(?:the |its |our )?target(?: value)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfTarget();

    [GeneratedRegex("(?<n>" + QuotedNumber.Pattern + ") (?:out )?of (?:the )?(?<of>" + QuotedNumber.Pattern + @")(?!\s*(?:%|per cent))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SoManyOf();

    [GeneratedRegex(Claimed + @"\s*(?:%|per cent\b|percent\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Percentage();

    [GeneratedRegex(@"\b(?:up|down|by|(?:increase|rise|improvement|reduction|decrease|drop|fall|growth|change) of) $", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ChangeBefore();

    [GeneratedRegex(@"^ (?:higher|lower|more|less|fewer|better|worse|increase|decrease|improvement|reduction|rise|drop|fall|growth|up|down)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ChangeAfter();

    [GeneratedRegex(@"\b(?:up|down|by|of) " + Claimed + @"\s*(?:%|per cent|percent|(?:percentage )?points?) (?:on|since|from|than|compared (?:with|to)) (?:the )?(?:last|previous) (?:month|quarter)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ChangeSinceLast();
}
