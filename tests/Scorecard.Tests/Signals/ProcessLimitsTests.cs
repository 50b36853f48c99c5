using FsCheck;
using FsCheck.Fluent;
using Scorecard.Periods;
using Scorecard.Signals;

namespace Scorecard.Tests.Signals;

public sealed class ProcessLimitsTests
{
    // Ranges 1 1 2 2 1 1 over 10 11 12 10 12 11 12: mean 78/7, mean range 8/6.
    [Fact]
    public void Limits_OfSevenValues_AreMeanAndMovingRange()
    {
        var limits = ProcessLimits.Of(Run(10, 11, 12, 10, 12, 11, 12))!;

        limits.Mean.ShouldBe(11.142857142857m);
        limits.MeanRange.ShouldBe(8m / 6);
        limits.Upper.ShouldBe(11.142857142857m + 2.66m * (8m / 6));
        limits.Lower.ShouldBe(11.142857142857m - 2.66m * (8m / 6));
        limits.RangeLimit.ShouldBe(3.268m * (8m / 6));
        limits.IsFirm.ShouldBeFalse();
    }

    [Theory]
    [InlineData(5, false, false)]
    [InlineData(6, true, false)]
    [InlineData(11, true, false)]
    [InlineData(12, true, true)]
    public void Limits_ByNumberOfValues_AreNoneProvisionalOrFirm(int count, bool any, bool firm)
    {
        var limits = ProcessLimits.Of(Run([.. Enumerable.Range(0, count).Select(i => i % 2 + 4m)]));

        (limits is not null).ShouldBe(any);
        (limits?.IsFirm ?? false).ShouldBe(firm);
    }

    [Fact]
    public void Limits_AcrossAGap_TakeNoRangeFromIt()
    {
        var values = Run(10, 11, 10, 11, 10, 11, 30, 31).Select((value, i) => i == 6 ? value with { FollowsOn = false } : value).ToList();

        ProcessLimits.Of(values)!.MeanRange.ShouldBe(1);
    }

    // Mean 10, ranges 2, so limits 10 +- 5.32: a value far out widens them, and is still out.
    [Fact]
    public void Cause_OneValueOutside_IsFoundWithItsSide()
    {
        var values = Run(9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 40);
        var limits = ProcessLimits.Of(values)!;

        var outside = SpecialCause.In(values, limits).Where(cause => cause.Rule is SpecialCauseRule.OutsideLimits).ToList();

        outside.ShouldBe([new(SpecialCauseRule.OutsideLimits, 15, 15, true)]);
        SpecialCause.In(values, limits).ShouldContain(new SpecialCause(SpecialCauseRule.Jump, 14, 15, true));
    }

    // Fixed limits: mean 10, natural 4 to 16, outer third above 14 and below 6.
    static readonly ProcessLimits Fixed = new(10, 4, 16, 6 / 2.66m, 100, 20);

    [Theory]
    [InlineData(7, false)]
    [InlineData(8, true)]
    public void Cause_ARunOnOneSide_IsAShiftFromEight(int length, bool found) =>
        SpecialCause.In(Run([9, .. Enumerable.Range(0, length).Select(i => 11m + i % 2)]), Fixed).Any(cause => cause.Rule is SpecialCauseRule.Shift).ShouldBe(found);

    [Fact]
    public void Cause_AValueOnTheMean_NeitherCountsNorEndsTheRun() =>
        SpecialCause.In(Run(9, 11, 12, 11, 12, 10, 11, 12, 11, 12), Fixed).ShouldContain(new SpecialCause(SpecialCauseRule.Shift, 1, 9, true));

    [Theory]
    [InlineData(5, false)]
    [InlineData(6, true)]
    public void Cause_ValuesThatFall_AreATrendFromSix(int length, bool found) =>
        SpecialCause.In(Run([9, .. Enumerable.Range(0, length).Select(i => 13m - i)]), Fixed)
            .ShouldBe(found ? [new(SpecialCauseRule.Trend, 1, 6, false)] : [], ignoreOrder: true);

    [Fact]
    public void Cause_AnEqualValue_NeitherCountsNorEndsTheTrend() =>
        SpecialCause.In(Run(9, 8, 9, 9, 10, 11, 12, 13), Fixed).ShouldContain(new SpecialCause(SpecialCauseRule.Trend, 1, 7, true));

    [Theory]
    [InlineData(14.1, 10, 14.1, true)]
    [InlineData(14.1, 14.1, 10, false)]
    [InlineData(14, 10, 14.1, false)]
    [InlineData(14.1, 5, 14.1, true)]
    [InlineData(5, 10, 14.1, false)]
    public void Cause_TwoOfThreeInTheOuterThird_EndAtTheSecond(double first, double second, double third, bool found)
    {
        var causes = SpecialCause.In(Run((decimal)first, (decimal)second, (decimal)third), Fixed);

        causes.Contains(new(SpecialCauseRule.NearLimit, 0, 2, true)).ShouldBe(found);
    }

    [Fact]
    public void Limits_ScaledByAPositiveFactor_ScaleAndGiveTheSameCauses()
    {
        var property = Prop.ForAll(Values.SelectMany(values => Gen.Choose(1, 50).Select(factor => (values, factor))).ToArbitrary(), one =>
        {
            var (plain, scaled) = (Run([.. one.values]), Run([.. one.values.Select(value => value * one.factor)]));
            var (of, by) = (ProcessLimits.Of(plain)!, ProcessLimits.Of(scaled)!);
            Near(by.Mean, of.Mean * one.factor);
            Near(by.Upper, of.Upper * one.factor);
            Near(by.Lower, of.Lower * one.factor);
            Near(by.RangeLimit, of.RangeLimit * one.factor);
            SpecialCause.In(scaled, by).ShouldBe(SpecialCause.In(plain, of));
        });
        FsCheck.Check.One(Config.QuickThrowOnFailure, property);

        static void Near(decimal one, decimal other) => Math.Abs(one - other).ShouldBeLessThan(0.0000001m);
    }

    [Fact]
    public void Cause_ValuesThatStayTheSame_AreNone()
    {
        var constant = Gen.Choose(-1000, 1000).SelectMany(value => Gen.Choose(1, 97).SelectMany(part => Gen.Choose(6, 24).Select(count => (Value: (decimal)value / part, count))));
        FsCheck.Check.One(Config.QuickThrowOnFailure, Prop.ForAll(constant.ToArbitrary(), one =>
        {
            var values = Run([.. Enumerable.Repeat(one.Value, one.count)]);
            Variation.Of(values).Causes.ShouldBeEmpty();
        }));
    }

    static Gen<List<decimal>> Values => Gen.Choose(0, 400).Select(value => value / 4m).ListOf(16).Select(values => values.ToList());

    static List<TimedValue> Run(params decimal[] values) =>
        [.. values.Select((value, i) => new TimedValue(Period.Month(2014, 1).Before(-i), value, i > 0))];
}
