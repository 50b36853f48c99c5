using Scorecard.Catalogues;
using Scorecard.Indicators;
using Scorecard.Reported;

namespace Scorecard.Signals.Checks;

/// <summary>Comparators that cannot be of the same thing, or that the catalogue does not name.</summary>
static class Comparisons
{
    /// <summary>So many times the indicator's own value, or one so manieth of it. Ours: a wrong unit or a lost decimal point is more, councils differ by less.</summary>
    public const int FarOff = 10;

    public static IEnumerable<Finding> Of(Subject subject) => Unknown(subject).Concat(Unlike(subject));

    static IEnumerable<Finding> Unknown(Subject subject)
    {
        var known = subject.Catalogue.Comparators.Select(comparator => comparator.Id).ToList();
        return subject.ComparatorSets.Where(set => !known.Contains(set)).Select(set => subject.Found(
            FindingCode.ComparatorUnknown, subject.Comparator(set), $"\"{set}\" is none of the comparators of the catalogue: {(known.Count == 0 ? "it has none" : string.Join(", ", known))}."));
    }

    static IEnumerable<Finding> Unlike(Subject subject)
    {
        var own = subject.Periods.Select(period => subject.Workings.At(subject.Own, Point.At(period))?.Value).OfType<decimal>().ToList();
        if (own.Count == 0) yield break;
        foreach (var set in subject.ComparatorSets)
        {
            if (subject.Book.Comparator(subject.Own, set, subject.Report) is not { Value: { } value } told) continue;
            if (value < 0 && !subject.Indicator.Format.Sign && own.TrueForAll(one => one >= 0))
            {
                yield return subject.Found(FindingCode.ComparatorSign, subject.Comparator(set),
                    $"{set}: {subject.Print(value)} is below 0, and no value of the indicator is{Twin(subject, told)}.");
            }
            else if (IsRelative(subject.Indicator.Unit) && own[^1] > 0 && value > 0 && (value >= own[^1] * FarOff || value * FarOff <= own[^1]))
            {
                yield return subject.Found(FindingCode.ComparatorFarOff, subject.Comparator(set),
                    $"{set}: {subject.Print(value)} is {FarOff} times or a tenth of the indicator's own {subject.Print(own[^1])}, or further off.");
            }
        }
    }

    static string Twin(Subject subject, Comparator told) => subject.Book.Told.Comparators
        .Where(other => other.Indicator != told.Indicator && other.Set == told.Set && other.Value == -told.Value)
        .Select(other => other.Indicator)
        .Order(StringComparer.Ordinal)
        .FirstOrDefault() is { } twin ? $"; {twin} has {subject.Print(-told.Value!.Value)}" : "";

    // A count of England's is no multiple of a council's.
    static bool IsRelative(Unit unit) => unit switch
    {
        Unit.Count or Unit.Fte or Unit.Money => false,
        Unit.Percent or Unit.RatePer10k or Unit.Hours or Unit.Days or Unit.Weeks or Unit.Months or Unit.Ratio or Unit.Caseload or Unit.Score => true,
    };
}
