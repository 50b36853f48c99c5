using Scorecard.Catalogues;
using Scorecard.Packs.Document;
using Scorecard.Reported;
using Scorecard.Signals;
using Scorecard.Tests.Kit;

namespace Scorecard.Tests.Signals;

public sealed class ProjectionTests
{
    // Twelve months of 10, 12, 10 ...: mean 11, mean range 2. April to September are 66; six to come add 66.
    // Deviation 2/1.128 = 1.773, variance 3.144; Poisson's 11 is more. 1.96 x sqrt(11 x (6 + 36/12)) = 19.5.
    [Fact]
    public void Projection_OfASum_AddsTheMeanOfTheLastMonths()
    {
        var end = Sum(Polarity.Higher).Projection!;

        end.Value.ShouldBe(132);
        end.Low.ShouldBe(112.5m, 0.05m);
        end.High.ShouldBe(151.5m, 0.05m);
        end.Periods.ShouldBe(12);
    }

    [Theory]
    [InlineData(nameof(Polarity.Higher), 152, nameof(Prospect.LikelyToMiss))]
    [InlineData(nameof(Polarity.Higher), 151, nameof(Prospect.AtRisk))]
    [InlineData(nameof(Polarity.Higher), 113, nameof(Prospect.AtRisk))]
    [InlineData(nameof(Polarity.Higher), 112, nameof(Prospect.LikelyToMeet))]
    [InlineData(nameof(Polarity.Lower), 112, nameof(Prospect.LikelyToMiss))]
    [InlineData(nameof(Polarity.Lower), 113, nameof(Prospect.AtRisk))]
    [InlineData(nameof(Polarity.Lower), 152, nameof(Prospect.LikelyToMeet))]
    public void Projection_AgainstTheYearsTarget_SaysHowItLooks(string polarity, int target, string prospect) =>
        Sum(Enum.Parse<Polarity>(polarity), target).Projection!.Prospect.ShouldBe(Enum.Parse<Prospect>(prospect));

    [Fact]
    public void Projection_WithATarget_IsASentence()
    {
        var said = Sum(Polarity.Higher, 160).All.Single(signal => signal.Code is SignalCode.Projection);

        said.Sentence.ShouldBe("By the last 12 periods the year ends at about 132 (112 to 152): likely to miss the target of 160.");
        said.Tone.ShouldBe(Tone.Red);
        said.Cell.ShouldBe("A/ytd");
    }

    // A step of 2 each month: deviation 1.773; three months to come: 1.96 x 1.773 x sqrt(3) = 6.02.
    [Fact]
    public void Projection_OfASnapshot_StaysWhereItIsAndSpreads()
    {
        var end = ToldPack.Of(Indicator(YearToDateRule.Latest, Polarity.Lower))
            .Values("A", "2015-04", 40, 42, 40, 42, 40, 42, 40, 42, 40)
            .Target("A", "2015/16", 33)
            .Signals("A", "2015-12").Projection!;

        end.Value.ShouldBe(40);
        end.Low.ShouldBe(33.98m, 0.01m);
        end.High.ShouldBe(46.02m, 0.01m);
        end.Prospect.ShouldBe(Prospect.LikelyToMiss);
    }

    // Six months of 8 of 10, six to come: 60 more at 80%. With two hits and two misses more 50/64;
    // 1.96 x sqrt(60 x 0.78125 x 0.21875 x 2) = 8.88 of 120, so 80% +- 7.4.
    [Fact]
    public void Projection_OfAShare_IsOfTheYearsSumsWithBinomialNoise()
    {
        var end = ToldPack.Of(Indicator(YearToDateRule.RatioOfSums, Polarity.Higher) with { Unit = Unit.Percent })
            .Shares("A", "2015-04", (8, 10), (8, 10), (8, 10), (8, 10), (8, 10), (8, 10))
            .Target("A", "2015/16", 90)
            .Signals("A", "2015-09").Projection!;

        end.Value.ShouldBe(80);
        end.Low.ShouldBe(72.6m, 0.01m);
        end.High.ShouldBe(87.4m, 0.01m);
        end.Prospect.ShouldBe(Prospect.LikelyToMiss);
    }

    // 3, 7, 9 ... year to date: the months added 3, 4, 2, 3, 4, 2, mean 3.
    [Fact]
    public void Projection_OfACumulativeValue_GoesOnByWhatEachMonthAdded()
    {
        var end = ToldPack.Of(Indicator(YearToDateRule.CumulativeActual, Polarity.Higher))
            .Values("A", "2015-04", 3, 7, 9, 12, 16, 18)
            .Signals("A", "2015-09").Projection!;

        end.Value.ShouldBe(36);
        end.Low.ShouldBeGreaterThanOrEqualTo(18);
        end.Target.ShouldBeNull();
        end.Prospect.ShouldBeNull();
    }

    [Fact]
    public void Projection_OfFewPeriods_IsNoneAndSaysSo()
    {
        var signals = ToldPack.Of(Indicator(YearToDateRule.Sum, Polarity.Higher))
            .Values("A", "2015-04", 3, 4, 2, 3, 4)
            .Target("A", "2015/16", 40)
            .Signals("A", "2015-08");

        signals.Projection.ShouldBeNull();
        signals.All.ShouldContain(signal => signal.Code == SignalCode.NoProjection && signal.Sentence.Contains("target of 40"));
    }

    [Fact]
    public void Projection_OfTheYearsLastMonth_IsNone()
    {
        var signals = Full().Target("A", "2015/16", 40).Signals("A", "2016-03");

        signals.Projection.ShouldBeNull();
        signals.All.ShouldNotContain(signal => signal.Code == SignalCode.NoProjection);
    }

    [Fact]
    public void Projection_OfAMonthThatIsNotOver_TakesItForOneToCome()
    {
        var pack = ToldPack.Of(Indicator(YearToDateRule.Sum, Polarity.Higher)).Values("A", "2014-10", 10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12);

        var end = pack.With(new ReportedValue("A", "", "2015-10", "") { Value = 1, To = new(2015, 10, 3) }).Signals("A", "2015-10").Projection!;

        end.Value.ShouldBe(132);
    }

    // The profile's value of the report's month is not the year's end.
    [Fact]
    public void Projection_OfAProfileWithoutItsEnd_HasNoTarget()
    {
        var profiled = Indicator(YearToDateRule.Sum, Polarity.Higher) with { Target = new() { Kind = TargetKind.Cumulative } };
        var pack = ToldPack.Of(profiled).Values("A", "2015-04", 3, 4, 2, 3, 4, 2);

        pack.Target("A", "2015-09", 18).Signals("A", "2015-09").Projection!.Target.ShouldBeNull();
        pack.Target("A", "2015-09", 18).Target("A", "2016-03", 40).Signals("A", "2015-09").Projection!.Target.ShouldBe(40);
        pack.Target("A", "2015-09", 18).Target("A", "2015/16", 41).Signals("A", "2015-09").Projection!.Target.ShouldBe(41);
        pack.Target("A", "2015/16", 18).Signals("A", "2015-09").Projection!.Target.ShouldBeNull();
    }

    static IndicatorSignals Sum(Polarity polarity, decimal? target = null)
    {
        var pack = ToldPack.Of(Indicator(YearToDateRule.Sum, polarity)).Values("A", "2014-10", 10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12);
        return (target is { } wanted ? pack.Target("A", "2015/16", wanted) : pack).Signals("A", "2015-09");
    }

    static ToldPack Full() => ToldPack.Of(Indicator(YearToDateRule.Sum, Polarity.Higher)).Values("A", "2015-04", 3, 4, 2, 3, 4, 2, 3, 4, 2, 3, 4, 2);

    static Indicator Indicator(YearToDateRule rule, Polarity polarity) => new()
    {
        Code = "A",
        Name = "Adoptions",
        Polarity = polarity,
        YearToDate = new() { Rule = rule },
        Target = new() { Kind = TargetKind.Fixed },
    };
}
