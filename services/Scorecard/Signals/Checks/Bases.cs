using Scorecard.Catalogues;
using Scorecard.Indicators;

namespace Scorecard.Signals.Checks;

/// <summary>Whether the whole and its areas are of the same children.</summary>
static class Bases
{
    public static IEnumerable<Finding> Of(Subject subject)
    {
        foreach (var place in subject.Places)
        {
            if (subject.UnitOf(place) is Unit.Count or Unit.Fte or Unit.Money) continue;
            if (subject.Workings.At(place, Point.At(subject.Report)) is not { Value: { } whole } reading) continue;
            var areas = subject.Areas.Select(area => subject.Workings.At(place, Point.At(subject.Report, area))).ToList();
            if (Mixed(subject, place, reading, areas) is { } mixed) yield return mixed;
            else if (Outside(subject, place, whole, areas) is { } outside) yield return outside;
        }
    }

    static Finding? Mixed(Subject subject, Place place, Reading whole, List<Reading?> areas)
    {
        if (!areas.Exists(area => area?.Value is not null) || whole is not { Numerator: { } counted, Denominator: { } population }) return null;
        if (subject.Workings.References.Calculation(place)?.WholeAdds is not { } adds || subject.Workings.References.Find(subject.Indicator, adds) is not { } addition) return null;
        if (subject.Workings.At(addition, Point.At(subject.Report))?.Value is not { } added || added == 0) return null;
        var same = Reading.Share(counted - added, population, 10_000).Value!.Value;
        return subject.Found(FindingCode.MixedBase, subject.Series(place, subject.Report),
            $"{subject.Report.Name}: the whole, {subject.Print(whole.Value!.Value, place)}, counts {counted.Said()}, {added.Said()} of them not counted in its areas; without those it is {subject.Print(same, place)}.");
    }

    /// <summary>An average over areas lies between theirs, where every area has one.</summary>
    static Finding? Outside(Subject subject, Place place, decimal whole, List<Reading?> areas)
    {
        if (areas.Count < 2 || areas.Exists(area => area?.Value is null)) return null;
        var decimals = subject.FormatOf(place).Decimals;
        var (low, high) = (areas.Min(area => area!.Value!.Value), areas.Max(area => area!.Value!.Value));
        var printed = Numbers.Round(whole, decimals);
        return printed >= Numbers.Round(low, decimals) && printed <= Numbers.Round(high, decimals) ? null : subject.Found(
            FindingCode.OutsideItsAreas,
            subject.Series(place, subject.Report),
            $"{subject.Report.Name}: {subject.Print(whole, place)} is not between its areas' {subject.Print(low, place)} and {subject.Print(high, place)}.");
    }
}
