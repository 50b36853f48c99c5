using Scorecard.Catalogues;
using Scorecard.Reported;

namespace Scorecard.Indicators;

/// <summary>Which way a value went, and whether that is for the better.</summary>
static class Trended
{
    /// <param name="told">Which way it went, where what it is compared with is not told.</param>
    public static TrendWord Of(Trend rule, Polarity polarity, decimal? latest, decimal? before, Direction? told = null)
    {
        if (rule.Rule is TrendRule.None) return TrendWord.Blank;
        if (latest is null) return rule.LatestMissing is TrendMissing.Same ? TrendWord.Same : TrendWord.Blank;
        if (before is null) return told switch { Direction.Improved => TrendWord.Improving, Direction.Worsened => TrendWord.Worsening, Direction.Same => TrendWord.Same, null => TrendWord.Blank };
        if (latest == before) return TrendWord.Same;
        var rose = latest > before;
        return rule.Rule is TrendRule.RawDirection || polarity is Polarity.None
            ? rose ? TrendWord.Rose : TrendWord.Fell
            : rose == (polarity is Polarity.Higher) ? TrendWord.Improving : TrendWord.Worsening;
    }
}

enum TrendWord
{
    Blank,
    Improving,
    Worsening,
    Same,
    Rose,
    Fell,
}
