using Scorecard.Catalogues;
using Scorecard.Indicators;
using Scorecard.Reported;

namespace Scorecard.Signals.Checks;

/// <summary>A reported number beside what its own parts give.</summary>
static class Arithmetic
{
    public static IEnumerable<Finding> Of(Subject subject) => subject.Told.Where(told => told.Value is not null).Select(told => Check(subject, told)).OfType<Finding>();

    static Finding? Check(Subject subject, Told told)
    {
        var calculation = subject.Workings.References.Calculation(told.Place);
        var worked = calculation is null or { Rule: CalculationRule.Reported }
            ? OfItself(subject, told)
            : subject.Workings.At(told.Place, told.Point);
        if (worked is not { Value: { } value } || told.Value!.Value.Agrees(value, subject.FormatOf(told.Place).Decimals)) return null;
        var (reported, gives) = (Clear(subject, told, told.Value.Value), Clear(subject, told, value));
        return worked is { Numerator: { } numerator, Denominator: { } denominator }
            ? subject.Found(FindingCode.NotItsShare, told.Cell, $"{told.Name}: {reported} was reported, and {numerator.Said()} of {denominator.Said()} is {gives}.")
            : subject.Found(FindingCode.NotItsTotal, told.Cell, $"{told.Name}: {reported} was reported, and its {(AddsAreas(calculation) ? "areas" : "parts")} give {gives}.");
    }

    static bool AddsAreas(Calculation? calculation) => calculation?.Rule is null or CalculationRule.Reported or CalculationRule.TotalOfAreas;

    static Reading? OfItself(Subject subject, Told told)
    {
        if (told is { Numerator: { } numerator, Denominator: not null })
        {
            return Workings.Complete(new() { Numerator = numerator, Denominator = told.Denominator }, subject.UnitOf(told.Place));
        }
        if (told.Point is not { Kind: PointKind.Period, IsWhole: true } || subject.UnitOf(told.Place) is not (Unit.Count or Unit.Fte or Unit.Money)) return null;
        var areas = subject.Areas
            .Select(area => subject.Workings.At(told.Place, told.Point with { Breakdown = area }))
            .Where(area => area?.Missing is not MissingReason.NotApplicable)
            .ToList();
        return areas.Count == 0 || areas.Exists(area => area?.Value is null) ? null : Reading.Of(areas.Sum(area => area!.Value!.Value));
    }

    // Told with more decimals than are printed, both are said with them.
    static string Clear(Subject subject, Told told, decimal value)
    {
        var format = subject.FormatOf(told.Place);
        return (format with { Decimals = told.Value!.Value.Places(format.Decimals) }).Print(value, format.Suffix(subject.UnitOf(told.Place)));
    }
}
