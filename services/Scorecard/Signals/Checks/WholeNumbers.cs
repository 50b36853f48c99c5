using Scorecard.Catalogues;

namespace Scorecard.Signals.Checks;

/// <summary>A percentage of so many that is between two that they can give: of another cohort, or cut instead of rounded.</summary>
static class WholeNumbers
{
    public static IEnumerable<Finding> Of(Subject subject)
    {
        foreach (var told in subject.Told)
        {
            if (subject.UnitOf(told.Place) is not Unit.Percent || told is not { Value: { } share, Numerator: null }) continue;
            var calculation = subject.Workings.References.Calculation(told.Place);
            if (calculation is { Numerator: not null } || (told.Denominator ?? Named(subject, told, calculation)) is not { } of) continue;
            if (of <= 0 || decimal.Truncate(of) != of) continue;
            var (below, above) = (Math.Floor(share * of / 100), Math.Floor(share * of / 100) + 1);
            var decimals = subject.FormatOf(told.Place).Decimals;
            if (share.Agrees(below / of * 100, decimals) || share.Agrees(above / of * 100, decimals)) continue;
            yield return subject.Found(FindingCode.NoWholeNumber, told.Cell,
                $"{told.Name}: {subject.Print(share, told.Place)} was reported, and no whole number of {of.Said()} gives it: {below.Said()} is {subject.Print(below / of * 100, told.Place)}, {above.Said()} is {subject.Print(above / of * 100, told.Place)}.");
        }
    }

    static decimal? Named(Subject subject, Told told, Calculation? calculation) =>
        calculation?.Denominator is { } reference && subject.Workings.References.Find(subject.Indicator, reference) is { } place
            ? subject.Workings.At(place, told.Point)?.Value
            : null;
}
