using Scorecard.Catalogues;
using Scorecard.Reported;
using Scorecard.Signals.Checks;
using Scorecard.Tests.Kit;

namespace Scorecard.Tests.Signals.Checks;

/// <summary>What Haringey's reports of August 2015 and January 2010 printed, errors and all.</summary>
public sealed class HaringeyChecksTests
{
    const string August = "2015-08";

    static readonly Indicator InCare = new()
    {
        Code = "OP389",
        Name = "Children in care",
        Polarity = Polarity.Lower,
        YearToDate = new() { Rule = YearToDateRule.Latest },
        Target = new() { Kind = TargetKind.Fixed },
    };

    static readonly Indicator Share = InCare with { Unit = Unit.Percent, Polarity = Polarity.Higher, Format = new() { Decimals = 1 } };

    // OP389: 2014/15 is printed as 451, March as 454.
    [Fact]
    public void Outturn_NotTheMarchValue_IsFound()
    {
        var told = ToldPack.Of(InCare).Values("OP389", "2015-03", 454, 450, 454, 457, 451, 446);

        told.Comparator("OP389", "prev_year", 451).Checks("OP389", August).ShouldBe(
            [new(FindingCode.NotItsOutturn, "OP389", "OP389/comparator/prev_year", "Last year's outturn is 451, and the value of March 2015 is 454.")]);
        told.Comparator("OP389", "prev_year", 454).Checks("OP389", August).ShouldBeEmpty();
    }

    // OP389 of its parts: 154 + 178 + 51 + 22 + 45 = 450 in April; May is told one too many here.
    [Theory]
    [InlineData(454, null)]
    [InlineData(455, "May 2015: 455 was reported, and its parts give 454.")]
    public void Total_BesideItsParts_IsFoundWhenItDiffers(int may, string? sentence)
    {
        var parts = new[] { "OP389c", "OP389d", "OP389e", "OP389f", "OTHER" };
        var total = InCare with { Calculation = new() { Rule = CalculationRule.TotalOf, Of = parts } };
        var told = ToldPack.Of([total, .. parts.Select(code => InCare with { Code = code })])
            .Values("OP389", "2015-03", 454, 450, may)
            .Values("OP389c", "2015-04", 154, 159).Values("OP389d", "2015-04", 178, 178).Values("OP389e", "2015-04", 51, 47)
            .Values("OP389f", "2015-04", 22, 25).Values("OTHER", "2015-04", 45, 45);

        told.Checks("OP389", "2015-05").Select(finding => finding.Sentence).ShouldBe(sentence is null ? [] : [sentence]);
    }

    // OP418: 57 = 25 + 32 and 55 = 33 + 22 last year and in England.
    [Fact]
    public void Comparator_BesideItsParts_IsFoundWhenItDiffers()
    {
        var total = InCare with { Code = "OP418", YearToDate = new() { Rule = YearToDateRule.Sum }, Calculation = new() { Rule = CalculationRule.TotalOf, Of = ["OP418a", "OP418b"] } };
        var told = ToldPack.Of(total, InCare with { Code = "OP418a" }, InCare with { Code = "OP418b" })
            .Values("OP418a", "2015-03", 2, 2, 4, 2, 1, 0).Values("OP418b", "2015-03", 2, 2, 1, 1, 2, 1)
            .Comparator("OP418a", "prev_year", 25).Comparator("OP418b", "prev_year", 32)
            .Comparator("OP418a", "england", 33).Comparator("OP418b", "england", 22)
            .Comparator("OP418", "prev_year", 57);

        told.Comparator("OP418", "england", 55).Checks("OP418", August).ShouldBeEmpty();
        told.Comparator("OP418", "england", 54).Checks("OP418", August)
            .ShouldHaveSingleItem().Sentence.ShouldBe("england: 54 was reported, and its parts give 55.");
    }

    // OP416: England's -30430 repeats OP415's with a minus sign.
    [Fact]
    public void Comparator_ThatTheCatalogueDoesNotName_IsFound()
    {
        var told = ToldPack.Of(InCare).Values("OP389", "2015-08", 446).Comparator("OP389", "england", 450).Comparator("OP389", "englnd", 450);
        var named = told with { Catalogue = told.Catalogue with { Comparators = [new() { Id = "england", Label = "England" }] } };

        named.Checks("OP389", August).ShouldBe(
            [new(FindingCode.ComparatorUnknown, "OP389", "OP389/comparator/englnd", "\"englnd\" is none of the comparators of the catalogue: england.")]);
    }

    [Fact]
    public void Comparator_WithAMinusSign_IsFoundWithItsTwin()
    {
        var ceasing = InCare with { Code = "OP416", Polarity = Polarity.None, YearToDate = new() { Rule = YearToDateRule.Sum } };
        var told = ToldPack.Of(ceasing, ceasing with { Code = "OP415" })
            .Values("OP416", "2015-03", 16, 18, 14, 19, 17, 20)
            .Comparator("OP416", "prev_year", 260).Comparator("OP416", "stat_neighbours", 231)
            .Comparator("OP416", "england", -30430).Comparator("OP415", "england", 30430);

        told.Checks("OP416", August).ShouldBe(
            [new(FindingCode.ComparatorSign, "OP416", "OP416/comparator/england", "england: -30430 is below 0, and no value of the indicator is; OP415 has 30430.")]);
    }

    // NET may fall: its own values do.
    [Fact]
    public void Comparator_BelowNoughtWhereValuesAre_IsInOrder() => ToldPack.Of(InCare with { Code = "NET", Polarity = Polarity.None, Format = new() { Sign = true } })
        .Values("NET", "2015-04", -4, 4, 3, -6, -5).Comparator("NET", "england", -12).Checks("NET", August).ShouldBeEmpty();

    // OP414: 12 of 49 to June is 24.5%, 25 of 74 to August 33.8%.
    [Fact]
    public void YearToDate_PrintedAsAtJune_IsStale()
    {
        var before = Share with
        {
            Code = "OP414",
            YearToDate = new() { Rule = YearToDateRule.RatioOfSums },
            Overrides = [new() { Cell = "ytd", Period = August, Printed = "24.5%", Reason = "not refreshed" }],
        };

        ToldPack.Of(before).Shares("OP414", "2015-04", (2, 14), (5, 18), (5, 17), (4, 11), (9, 14)).Checks("OP414", August).ShouldBe(
            [new(FindingCode.StaleYearToDate, "OP414", "OP414/ytd", "The year to date is printed as 24.5%, and its rule gives 33.8%: it is that of June 2015.")]);
    }

    // OP_702: the newest is July's 71%, June's 47% is printed, and August is not available.
    [Fact]
    public void YearToDate_WithTheNewestMissing_IsStaleAndAugustMissing()
    {
        var plans = Share with
        {
            Code = "OP_702",
            Trend = new() { Rule = TrendRule.BetterIsUp, LatestMissing = TrendMissing.Same },
            Overrides =
            [
                new() { Cell = "ytd", Period = August, Printed = "47.0%", Reason = "not refreshed" },
                new() { Cell = "trend", Period = August, Printed = "↑", Reason = "not refreshed" },
            ],
        };

        ToldPack.Of(plans).Values("OP_702", "2015-04", 39, 37, 47, 71).Missing("OP_702", August, MissingReason.NotAvailable).Checks("OP_702", August).ShouldBe(
        [
            new(FindingCode.StaleYearToDate, "OP_702", "OP_702/ytd", "The year to date is printed as 47.0%, and its rule gives 71.0%: it is that of June 2015."),
            new(FindingCode.ValueMissing, "OP_702", "OP_702/series/Aug-15", "August 2015 has no value, and July 2015 has 71.0%."),
            new(FindingCode.NotItsRule, "OP_702", "OP_702/trend", "Printed: \"↑\"; by its rule: \"→\"."),
        ]);
    }

    // Told for the year, and of no month: another cohort, or typed wrong.
    [Fact]
    public void YearToDate_ToldAndNotItsRule_IsFound() => ToldPack.Of(InCare with { YearToDate = new() { Rule = YearToDateRule.Sum } })
        .Values("OP389", "2015-04", 4, 5, 3).With(new ReportedValue("OP389", "", "2015/16", "") { Value = 13 }).Checks("OP389", "2015-06")
        .ShouldHaveSingleItem().ShouldBe(new(FindingCode.NotItsYearToDate, "OP389", "OP389/ytd", "The year to date is printed as 13, and its rule gives 12."));

    [Fact]
    public void YearToDate_ReportedToAnEarlierDay_IsStale() => ToldPack.Of(InCare with { YearToDate = new() { Rule = YearToDateRule.Reported } })
        .With(new ReportedValue("OP389", "", "2015/16", "") { Value = 13, To = new(2015, 5, 31) }).Checks("OP389", "2015-06")
        .ShouldHaveSingleItem().Sentence.ShouldBe("The year to date covers to 31 May 2015, and the report is of June 2015.");

    // OP147: 61% of 78 care leavers; 47 are 60.3%, 48 are 61.5%.
    [Theory]
    [InlineData(61, 78, "prev_year: 61% was reported, and no whole number of 78 gives it: 47 is 60%, 48 is 62%.")]
    [InlineData(41, 78, null)]
    [InlineData(55, 76, null)]
    [InlineData(37, 76, null)]
    public void Share_OfNoWholeNumber_IsFound(int share, int of, string? sentence) => ToldPack.Of(Share with { Code = "OP147", Format = new(), YearToDate = new() { Rule = YearToDateRule.RatioOfSums } })
        .Shares("OP147", "2015-03", (6, 9), (0, 10), (0, 5), (5, 9), (3, 7), (0, 5)).Comparator("OP147", "prev_year", share, of)
        .Checks("OP147", August).Select(finding => finding.Sentence).ShouldBe(sentence is null ? [] : [sentence]);

    // HY483: no days in July, although OP418a counts one adoption; none in August, and none was to be.
    [Fact]
    public void Average_OfAMonthWithSomethingToAverage_IsMissing()
    {
        var days = InCare with { Code = "HY483", Unit = Unit.Days, YearToDate = new() { Rule = YearToDateRule.WeightedMean, Weight = "OP418a" } };

        ToldPack.Of(days, InCare with { Code = "OP418a" })
            .Values("HY483", "2015-03", 500, 708, 349, 346).Missing("HY483", "2015-07", MissingReason.NotApplicable).Missing("HY483", August, MissingReason.NotApplicable)
            .Values("OP418a", "2015-03", 2, 2, 4, 2, 1, 0)
            .Checks("HY483", August).ShouldBe(
                [new(FindingCode.ValueMissing, "HY483", "HY483/series/Jul-15", "July 2015 has no value, and June 2015 has 346; OP418a counts 1 in July 2015.")]);
    }

    [Theory]
    [InlineData(nameof(MissingReason.NotYetDue))]
    [InlineData(nameof(MissingReason.Suppressed))]
    [InlineData(nameof(MissingReason.NotApplicable))]
    public void Value_MissingForAReason_IsInOrder(string reason) => ToldPack.Of(InCare)
        .Values("OP389", "2015-04", 450, 454).Missing("OP389", "2015-06", Enum.Parse<MissingReason>(reason)).Checks("OP389", "2015-06").ShouldBeEmpty();

    // OP418a: "<i>9YTD 22 by March 15</i>", in a year that ends in March 2016.
    [Fact]
    public void Target_WithMarkupAndAnotherYear_IsFoundTwice()
    {
        var adoptions = InCare with { Code = "OP418a", Polarity = Polarity.Higher, YearToDate = new() { Rule = YearToDateRule.Sum }, Target = new() { Kind = TargetKind.Cumulative } };

        ToldPack.Of(adoptions).Values("OP418a", "2015-03", 2, 2, 4, 2, 1, 0).Target("OP418a", August, 9, "<i>9YTD 22 by March 15</i>").Checks("OP418a", August)
            .Select(finding => (finding.Code, finding.Cell, finding.Sentence)).ShouldBe(
            [
                (FindingCode.StrayText, "OP418a/target", "\"<i>\" is printed: an error or the markup of another program."),
                (FindingCode.OtherYear, "OP418a/target", "The target is for \"March 15\", and the year ends in March 2016."),
            ]);
    }

    // The last row of the placements: #N/A for a target, and no rating where "Data only" belongs.
    [Fact]
    public void Target_WithASpreadsheetsError_IsFound()
    {
        var other = InCare with { Code = "OTHER", Overrides = [new() { Cell = "rating", Period = August, Printed = "", Reason = "blank" }] };

        ToldPack.Of(other).Values("OTHER", "2015-04", 45, 45, 46, 34, 38).Target("OTHER", August, null, "#N/A").Checks("OTHER", August)
            .Select(finding => (finding.Code, finding.Cell)).ShouldBe([(FindingCode.NotItsRule, "OTHER/rating"), (FindingCode.StrayText, "OTHER/target")]);
    }

    // OP418: a profile that goes down is a typing error; Haringey's went 18 to 40.
    [Theory]
    [InlineData(40, null)]
    [InlineData(17, "The cumulative target falls from 18 in August 2015 to 17 in March 2016.")]
    public void Profile_ThatFalls_IsFound(int march, string? sentence)
    {
        var adoptions = InCare with { Target = new() { Kind = TargetKind.Cumulative } };

        ToldPack.Of(adoptions).Values("OP389", "2015-04", 4, 5, 3, 3, 1).Target("OP389", August, 18).Target("OP389", "2016-03", march)
            .Checks("OP389", August).Select(finding => finding.Sentence).ShouldBe(sentence is null ? [] : [sentence]);
    }

    [Fact]
    public void Cumulative_ThatFalls_IsFoundWhereItFalls() => ToldPack.Of(InCare with { YearToDate = new() { Rule = YearToDateRule.CumulativeActual } })
        .Values("OP389", "2015-03", 40, 4, 9, 8, 12).Checks("OP389", "2015-07").ShouldBe(
            [new(FindingCode.CumulativeFalls, "OP389", "OP389/series/Jun-15", "What counts up in the year falls from 9 in May 2015 to 8 in June 2015.")]);

    // NI 68 of January 2010: 63.3% to 75.3% prints as getting worse.
    [Fact]
    public void Trend_PrintedAgainstItsRule_IsFound()
    {
        var referrals = Share with
        {
            Code = "NI68",
            Trend = new() { Rule = TrendRule.BetterIsImproving },
            Overrides = [new() { Cell = "trend", Period = "2010-01", Printed = "Getting worse", Reason = "as printed" }],
        };

        ToldPack.Of(PeriodsShown.LastTwo, referrals).Values("NI68", "2009-12", 63.3m, 75.3m).Checks("NI68", "2010-01").ShouldBe(
            [new(FindingCode.NotItsRule, "NI68", "NI68/trend", "Printed: \"Getting worse\"; by its rule: \"Improving\".")]);
    }
}
