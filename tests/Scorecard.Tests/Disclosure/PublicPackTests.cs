using Scorecard.Catalogues;
using Scorecard.Disclosure;
using Scorecard.Indicators;
using Scorecard.Packs;
using Scorecard.Packs.Document;
using Scorecard.Periods;
using Scorecard.Reported;

namespace Scorecard.Tests.Disclosure;

/// <summary>From a catalogue and what was told to what may leave the authority.</summary>
public sealed class PublicPackTests
{
    static readonly Period August = Period.Month(2015, 8);

    static readonly Indicator Referrals = new() { Code = "REF", Name = "Referrals" };

    [Fact]
    public void Of_TotalOfAreas_HidesTheSmallAreaAndOneMore()
    {
        var pack = Publish(
            Referrals with { Areas = ["EAST", "WEST", "NORTH"], Calculation = new() { Rule = CalculationRule.TotalOfAreas } },
            [Value("REF", "2015-08", 3, area: "EAST"), Value("REF", "2015-08", 9, area: "WEST"), Value("REF", "2015-08", 40, area: "NORTH")]);

        pack["REF/breakdown/EAST"].ShouldBe("c");
        pack["REF/breakdown/WEST"].ShouldBe("c");
        pack["REF/breakdown/NORTH"].ShouldBe("40");
        pack["REF/series/Aug-15"].ShouldBe("52");
    }

    [Fact]
    public void Of_YearToDateSum_HidesAnotherMonth()
    {
        var pack = Publish(
            Referrals with { YearToDate = new() { Rule = YearToDateRule.Sum } },
            [Value("REF", "2015-04", 4), Value("REF", "2015-05", 7), Value("REF", "2015-06", 30), Value("REF", "2015-07", 31), Value("REF", "2015-08", 32)]);

        pack["REF/series/Apr-15"].ShouldBe("c");
        pack["REF/series/May-15"].ShouldBe("c");
        pack["REF/series/Jun-15"].ShouldBe("30");
        pack["REF/ytd"].ShouldBe("104");
    }

    [Theory]
    [InlineData(3, 50, "c")]
    [InlineData(48, 50, "c")]
    [InlineData(0, 50, "0.0%")]
    [InlineData(50, 50, "100.0%")]
    [InlineData(25, 50, "50.0%")]
    public void Of_APercentage_HidesASmallNumeratorOrRest(int numerator, int denominator, string printed)
    {
        var pack = Publish(
            Referrals with { Unit = Unit.Percent, Format = new() { Decimals = 1 } },
            [new("REF", "", "2015-08", "") { Numerator = numerator, Denominator = denominator }]);

        pack["REF/series/Aug-15"].ShouldBe(printed);
    }

    [Fact]
    public void Of_ARateOfASmallCount_IsHidden()
    {
        var pack = Publish(
            Referrals with { Unit = Unit.RatePer10k, Calculation = new() { Rule = CalculationRule.RatePer10k, Population = 57_000 }, Format = new() { Decimals = 1 } },
            [Value("REF", "2015-07", 60) with { Value = null, Numerator = 60 }, Value("REF", "2015-08", 5) with { Value = null, Numerator = 5 }]);

        pack["REF/series/Aug-15"].ShouldBe("c");
        pack["REF/series/Jul-15"].ShouldBe("10.5");
    }

    [Fact]
    public void Of_ANetChange_HidesWhatItWouldGiveAway()
    {
        var pack = Publish(
            Referrals with { Rows = [new() { Id = "net", Label = "Change", Calculation = new() { Rule = CalculationRule.DifferenceOf, Of = ["REF"] } }] },
            [Value("REF", "2015-06", 30), Value("REF", "2015-07", 4), Value("REF", "2015-08", 20)]);

        pack["REF/series/Jul-15"].ShouldBe("c");
        // 30 and the change from it give the 4; so do 20 and the change to it.
        (pack["REF/net/series/Jul-15"], pack["REF/series/Jun-15"]).ShouldNotBe(("-26", "30"));
        (pack["REF/net/series/Aug-15"], pack["REF/series/Aug-15"]).ShouldNotBe(("16", "20"));
    }

    [Fact]
    public void Of_WhatCountsNoChildren_IsShown()
    {
        Publish(Referrals with { Disclosive = false }, [Value("REF", "2015-08", 3)])["REF/series/Aug-15"].ShouldBe("3");
    }

    [Fact]
    public void Of_ARatingOfAHiddenNumber_IsHiddenWithItsTrend()
    {
        var pack = Publish(
            Referrals with
            {
                Polarity = Polarity.Lower,
                YearToDate = new() { Rule = YearToDateRule.Latest },
                Rating = new() { Scheme = RatingScheme.RedAmberGreen },
                Trend = new() { Rule = TrendRule.BetterIsUp },
            },
            [Value("REF", "2015-07", 3), Value("REF", "2015-08", 3)],
            new Target("REF", "", "2015/16", "") { Value = 2 });

        pack["REF/rating"].ShouldBe("c");
        pack["REF/trend"].ShouldBe("c");
        pack["REF/target"].ShouldBe("2");
    }

    [Fact]
    public void Of_MissingAndTinyNumbers_HaveTheirSymbols()
    {
        var rate = Referrals with { Unit = Unit.Percent, Format = new() { Decimals = 0 } };
        var pack = Publish(
            rate,
            [
                new("REF", "", "2015-06", "") { Status = MissingReason.NotAvailable },
                new("REF", "", "2015-07", "") { Status = MissingReason.NotApplicable },
                new("REF", "", "2015-08", "") { Numerator = 6, Denominator = 4000 },
            ]);

        (pack["REF/series/Jun-15"], pack["REF/series/Jul-15"], pack["REF/series/Aug-15"]).ShouldBe(("x", "z", "low"));
    }

    [Fact]
    public void Of_ATableWithTotals_HidesInRowsAndColumns()
    {
        var catalogue = Catalogue([]) with
        {
            Tables =
            [
                new()
                {
                    Id = "t",
                    Title = "Plans",
                    Rows = [new() { Id = "East" }, new() { Id = "West" }, new() { Id = "Total" }],
                    Columns = [new() { Id = "boys", Label = "Boys" }, new() { Id = "girls", Label = "Girls" }, new() { Id = "total", Label = "Total" }],
                },
            ],
        };
        var facts = new ToldFacts
        {
            Values =
            [
                Told("East", "boys", 3), Told("East", "girls", 12), Told("East", "total", 15),
                Told("West", "boys", 20), Told("West", "girls", 30), Told("West", "total", 50),
                Told("Total", "boys", 23), Told("Total", "girls", 42), Told("Total", "total", 65),
            ],
        };

        var pack = Publish(catalogue, facts);

        pack.Where(cell => cell.Value == "c").Select(cell => cell.Key).ShouldBe(["t/East/boys", "t/East/girls", "t/West/boys", "t/West/girls"], ignoreOrder: true);

        static ReportedValue Told(string row, string column, decimal value) => new("t", row, "2015-08", column) { Value = value };
    }

    [Fact]
    public void In_ACommentThatQuotesAHiddenNumber_FindsIt()
    {
        var document = Draft(Catalogue([Referrals with { Commentary = new() { Headings = ["Why"] } }]), new()
        {
            Values = [Value("REF", "2015-07", 60), Value("REF", "2015-08", 4)],
            Commentary = [new(["REF"], "2015-08", "Why") { Text = "There were only four, after 60 in July." }],
        }, out _);

        new QuotedNumbers(document, new HashSet<string> { "REF/series/Aug-15" }).All().ShouldHaveSingleItem().Cell.ShouldBe("REF/series/Aug-15");
        new QuotedNumbers(document, new HashSet<string>()).All().ShouldBeEmpty();
    }

    [Fact]
    public void Of_AChart_LosesThePointsAndTheTitleThatSayThem()
    {
        var catalogue = Catalogue([Referrals with { Chart = true }]);
        var facts = new ToldFacts { Values = [Value("REF", "2015-06", 60), Value("REF", "2015-07", 61), Value("REF", "2015-08", 4)] };

        var shown = Public(catalogue, facts);

        var chart = shown.Blocks.OfType<Chart>().Single();
        chart.Points.Where(point => point.Value is null && point.Printed == "c").Select(point => point.Label).ShouldBe(["Aug-15"]);
        chart.Title.ShouldNotContain("4");
        shown.Blocks.OfType<Paragraph>().Select(line => line.Text).ShouldContain(line => line.StartsWith("c: confidential"));
    }

    [Fact]
    public void Of_ARestatementOfAHiddenNumber_DoesNotSayIt()
    {
        var cell = new Cell("9") { Id = "REF/series/Aug-15", Value = 9, Remarks = ["Restated: was 4 in version 1"] };
        var document = Draft(Catalogue([]), new(), out var ledger) with { Cells = [cell] };

        PublicDocument.Of(document, ledger, [], ["REF/series/Aug-15"]).Cells.Single().Remarks.ShouldBeEmpty();
    }

    static Catalogue Catalogue(IReadOnlyList<Indicator> indicators) => new()
    {
        Id = "monthly",
        Title = "Monthly",
        Organisation = "Westshire",
        Layout = Layout.MonthlyTable,
        Indicators = indicators,
    };

    static Dictionary<string, string> Publish(Indicator indicator, IReadOnlyList<ReportedValue> values, params IReadOnlyList<Target> targets) =>
        Publish(Catalogue([indicator]), new() { Values = values, Targets = targets });

    static Dictionary<string, string> Publish(Catalogue catalogue, ToldFacts facts) => Public(catalogue, facts).Cells.ToDictionary(cell => cell.Id!, cell => cell.Text);

    static PackDocument Public(Catalogue catalogue, ToldFacts facts)
    {
        var document = Draft(catalogue, facts, out var ledger);
        return PublicDocument.Of(document, ledger, Suppression.Of(ledger).Cells, []);
    }

    static PackDocument Draft(Catalogue catalogue, ToldFacts facts, out Ledger ledger)
    {
        var document = PackBuilder.LayOut(PackBuilder.Evaluate(catalogue, facts, August, August.Last, _ => null));
        ledger = PackLedger.Of(catalogue, new Workings(catalogue, new FactBook(facts)), August, document, Disclosive.NotOfChildren(catalogue));
        return document;
    }

    static ReportedValue Value(string indicator, string period, decimal value, string area = "") => new(indicator, "", period, area) { Value = value };
}
