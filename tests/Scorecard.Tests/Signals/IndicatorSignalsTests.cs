using FsCheck;
using FsCheck.Fluent;
using Scorecard.Catalogues;
using Scorecard.Packs.Document;
using Scorecard.Reported;
using Scorecard.Signals;
using Scorecard.Tests.Kit;

namespace Scorecard.Tests.Signals;

public sealed class IndicatorSignalsTests
{
    // Haringey 2015, OP389: mean of the six 452, ranges 4 4 3 6 5, mean range 4.4, limits 452 +- 11.704.
    [Fact]
    public void Change_OfAFewChildren_IsWithinTheUsualVariation() => Signal(InCare, SignalCode.WithinUsualVariation).Sentence.ShouldBe(
        "The change from 451 in July 2015 to 446 in August 2015 is within the usual variation (440 to 464, provisional limits from 6 values).");

    [Fact]
    public void Chart_OfTheSame_HasItsFindingAsTitle() => InCare.ChartTitle.ShouldBe("Children in care fell to 446 in August 2015, 26 above the target of 420");

    [Fact]
    public void Band_OfACount_HasNoLimitBelowNought()
    {
        var few = ToldPack.Of(Count(Polarity.Lower)).Values("A", "2015-03", 2, 0, 3, 0, 2, 1).Signals("A", "2015-08");

        few.Variation.Limits!.Lower.ShouldBeLessThan(0);
        few.Variation.Band(Count(Polarity.Lower))!.Low.ShouldBe(0);
    }

    // Twelve months of 9 and 11, then 40.
    [Theory]
    [InlineData(nameof(Polarity.Higher), nameof(Tone.Improving))]
    [InlineData(nameof(Polarity.Lower), nameof(Tone.Worsening))]
    [InlineData(nameof(Polarity.None), nameof(Tone.Plain))]
    public void Change_FarOutsideTheLimits_IsSaidWithItsTone(string polarity, string tone)
    {
        var signals = ToldPack.Of(Count(Enum.Parse<Polarity>(polarity))).Values("A", "2014-08", 9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 40).Signals("A", "2015-08");

        var said = signals.All.Where(signal => signal.Code is SignalCode.SpecialCause).ToList();
        said.Count.ShouldBe(2);
        said[0].Sentence.ShouldStartWith("40 in August 2015 is above the upper limit of ");
        said[0].Cell.ShouldBe("A/series/Aug-15");
        said.ShouldAllBe(signal => signal.Tone == Enum.Parse<Tone>(tone));
        signals.All.ShouldNotContain(signal => signal.Code == SignalCode.WithinUsualVariation);
    }

    [Fact]
    public void Change_OfFiveMonths_IsTooLittleToTell()
    {
        var said = Signal(ToldPack.Of(Count(Polarity.None)).Values("A", "2015-04", 1, 2, 3, 4, 5).Signals("A", "2015-08"), SignalCode.TooFewValues);

        said.Sentence.ShouldBe("5 values: 6 that follow each other are needed to tell a change from usual variation.");
    }

    [Fact]
    public void Signals_OfNothingTold_AreNone()
    {
        var signals = ToldPack.Of(Count(Polarity.None)).Signals("A", "2015-08");

        signals.All.ShouldBeEmpty();
        signals.ChartTitle.ShouldBe("Children in care: no value for August 2015");
    }

    // Haringey 2015, OP147: 0 of 5 in August, 8 of 36 in the year.
    [Fact]
    public void Share_OfFewerThanTwenty_HasACaveat()
    {
        var suitable = Share with { YearToDate = new() { Rule = YearToDateRule.RatioOfSums } };
        var signals = ToldPack.Of(suitable).Shares("A", "2015-03", (6, 9), (0, 10), (0, 5), (5, 9), (3, 7), (0, 5)).Signals("A", "2015-08");

        var caveat = signals.All.Single(signal => signal.Code is SignalCode.SmallDenominator);
        caveat.Cell.ShouldBe("A/series/Aug-15");
        caveat.Sentence.ShouldBe("August 2015 is of small numbers: 0 of 5; one more or less is 20 points.");
    }

    [Theory]
    [InlineData(19, true)]
    [InlineData(20, false)]
    public void Share_AtTheLimitOfSmall_HasNoCaveat(int denominator, bool small) => ToldPack.Of(Share)
        .Shares("A", "2015-08", (3, denominator)).Signals("A", "2015-08")
        .All.Any(signal => signal.Code is SignalCode.SmallDenominator).ShouldBe(small);

    // Birmingham 2017, item 3: DCSC 8 of 8 beside 1,001 in the city.
    [Fact]
    public void Share_OfASmallArea_HasTheCaveatOnTheAreasCell()
    {
        var signals = ToldPack.Of(Share with { Areas = ["EAST", "DCSC"] }).Shares("A", "2017-12", (923, 1001))
            .With(new ReportedValue("A", "", "2017-12", "EAST") { Numerator = 340, Denominator = 359 }, new ReportedValue("A", "", "2017-12", "DCSC") { Numerator = 8, Denominator = 8 })
            .Signals("A", "2017-12");

        Signal(signals, SignalCode.SmallDenominator).Cell.ShouldBe("A/breakdown/DCSC");
    }

    [Fact]
    public void Signals_InAnyOrderOfWhatWasTold_AreTheSame()
    {
        var pack = ToldPack.Of(Count(Polarity.Lower)).Values("A", "2014-04", 9, 11, 9, 11, 12, 11, 9, 13, 9, 11, 14, 11, 40, 38, 41).Target("A", "2015/16", 90);
        var sentences = pack.Signals("A", "2015-06").All;
        FsCheck.Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Gen.Shuffle(pack.Facts.Values.ToArray()).ToArbitrary(), values =>
            (pack with { Facts = pack.Facts with { Values = values } }).Signals("A", "2015-06").All.ShouldBe(sentences)));
    }

    static IndicatorSignals InCare => ToldPack.Of(Count(Polarity.Lower)).Values("A", "2015-03", 454, 450, 454, 457, 451, 446).Target("A", "2015/16", 420).Signals("A", "2015-08");

    static Signal Signal(IndicatorSignals signals, SignalCode code) => signals.All.Single(signal => signal.Code == code);

    static Indicator Count(Polarity polarity) => new()
    {
        Code = "A",
        Name = "Children in care",
        Polarity = polarity,
        YearToDate = new() { Rule = YearToDateRule.Latest },
        Target = new() { Kind = TargetKind.Fixed },
    };

    static Indicator Share => new() { Code = "A", Name = "In time", Unit = Unit.Percent, Polarity = Polarity.Higher };
}
