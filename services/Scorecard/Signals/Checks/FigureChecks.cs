using Scorecard.Packs.Evaluation;
using Scorecard.Periods;

namespace Scorecard.Signals.Checks;

/// <summary>What in an indicator's figures and texts does not hold together. Nothing is corrected: what was told is printed as told.</summary>
static class FigureChecks
{
    /// <summary>In the order to print them in; none for an indicator that is in order.</summary>
    public static IReadOnlyList<Finding> Of(EvaluatedIndicator evaluated, Evaluator evaluator, Period report)
    {
        var subject = new Subject(evaluated, evaluator, report);
        return
        [
            .. Arithmetic.Of(subject), .. WholeNumbers.Of(subject), .. Bases.Of(subject), .. YearChecks.Of(subject),
            .. Comparisons.Of(subject), .. Gaps.Of(subject), .. PrintedTexts.Of(subject), .. MissingComments.Of(subject), .. CommentaryChecks.Of(subject),
        ];
    }
}
