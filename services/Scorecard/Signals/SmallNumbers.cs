using Scorecard.Catalogues;
using Scorecard.Indicators;

namespace Scorecard.Signals;

/// <summary>A share of few: one case more or less moves it far.</summary>
static class SmallNumbers
{
    public static Signal? Of(Indicator indicator, string cell, string what, Reading? reading)
    {
        if (indicator.Unit is not (Unit.Percent or Unit.Ratio or Unit.Caseload)) return null;
        if (reading is not { Numerator: { } numerator, Denominator: { } denominator } || denominator <= 0 || denominator >= indicator.SmallDenominator) return null;
        var moves = indicator.Unit is Unit.Percent ? $"; one more or less is {Numbers.Round(100 / denominator, 1).Said()} points" : "";
        return new(SignalCode.SmallDenominator, indicator.Code, cell, $"{what} is of small numbers: {numerator.Said()} of {denominator.Said()}{moves}.");
    }
}
