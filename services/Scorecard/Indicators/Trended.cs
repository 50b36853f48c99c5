using Scorecard.Catalogues;

namespace Scorecard.Indicators;

/// <summary>Which way a value went, and whether that is for the better.</summary>
static class Trended
{
    public static TrendWord Of(Trend rule, Polarity polarity, decimal? latest, decimal? before)
    {
        if (rule.Rule is TrendRule.None) return TrendWord.Blank;
        if (latest is null) return rule.LatestMissing is TrendMissing.Same ? TrendWord.Same : TrendWord.Blank;
        if (before is null) return TrendWord.Blank;
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
