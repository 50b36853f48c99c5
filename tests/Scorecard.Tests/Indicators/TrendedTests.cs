using Scorecard.Catalogues;
using Scorecard.Indicators;

namespace Scorecard.Tests.Indicators;

public sealed class TrendedTests
{
    [Theory]
    [InlineData(TrendRule.BetterIsUp, Polarity.Lower, 5, 6, "Improving")]
    [InlineData(TrendRule.BetterIsUp, Polarity.Lower, 6, 5, "Worsening")]
    [InlineData(TrendRule.BetterIsUp, Polarity.Higher, 6, 5, "Improving")]
    [InlineData(TrendRule.BetterIsUp, Polarity.None, 6, 5, "Rose")]
    [InlineData(TrendRule.RawDirection, Polarity.Lower, 6, 5, "Rose")]
    [InlineData(TrendRule.RawDirection, Polarity.Higher, 5, 6, "Fell")]
    [InlineData(TrendRule.BetterIsImproving, Polarity.Higher, 5, 6, "Worsening")]
    [InlineData(TrendRule.BetterIsUp, Polarity.Lower, 5, 5, "Same")]
    [InlineData(TrendRule.None, Polarity.Lower, 5, 6, "Blank")]
    public void Of_TwoValues_GoesByRuleAndPolarity(object rule, object polarity, int latest, int before, string word) =>
        Trended.Of(new() { Rule = (TrendRule)rule }, (Polarity)polarity, latest, before).ToString().ShouldBe(word);

    [Fact]
    public void Of_NoLatestValue_IsWhatTheCatalogueSays()
    {
        Trended.Of(new() { Rule = TrendRule.BetterIsUp, LatestMissing = TrendMissing.Same }, Polarity.Lower, null, 5).ShouldBe(TrendWord.Same);
        Trended.Of(new() { Rule = TrendRule.BetterIsUp }, Polarity.Lower, null, 5).ShouldBe(TrendWord.Blank);
        Trended.Of(new() { Rule = TrendRule.BetterIsUp }, Polarity.Lower, 5, null).ShouldBe(TrendWord.Blank);
    }
}
