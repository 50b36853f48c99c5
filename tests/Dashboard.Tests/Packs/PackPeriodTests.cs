using Dashboard.Packs;
using FsCheck;
using FsCheck.Fluent;

namespace Dashboard.Tests.Packs;

public sealed class PackPeriodTests
{
    [Theory]
    [InlineData("2026-10", "2026-10", "October 2026", "2026-09", "2026-11")]
    [InlineData("2026-01", "2026-01", "January 2026", "2025-12", "2026-02")]
    [InlineData("2012/13-Q1", "2012_13-Q1", "Quarter 1 2012/13", "2011/12-Q4", "2012/13-Q2")]
    [InlineData("1999/00", "1999_00", "1999/00", "1998/99", "2000/01")]
    public void Of_KnownKind_SaysItEachWay(string text, string address, string name, string before, string after)
    {
        // Act
        var period = PackPeriod.Of(text);

        // Assert
        (period.Text, period.Address, period.Name).ShouldBe((text, address, name));
        PackPeriod.OfAddress(address).ShouldBe(period);
        (period.Before()!.Text, period.After()!.Text).ShouldBe((before, after));
    }

    [Theory]
    [InlineData("2017-W49")]
    [InlineData("2012/14")]
    [InlineData("2012/13-Q5")]
    [InlineData("nonsense")]
    public void Of_OtherText_IsLeftToTheService(string text)
    {
        // Act
        var period = PackPeriod.Of(text);

        // Assert
        (period.Text, period.Name, period.Before()).ShouldBe((text, text, null));
    }

    [Theory]
    [InlineData("2026-03-31", "2026-03", "2025/26-Q4", "2025/26")]
    [InlineData("2026-04-01", "2026-04", "2026/27-Q1", "2026/27")]
    [InlineData("2026-12-31", "2026-12", "2026/27-Q3", "2026/27")]
    public void Of_Day_IsThePeriodThatItIsIn(string day, string month, string quarter, string year)
    {
        // Act
        var on = DateOnly.ParseExact(day, "yyyy-MM-dd");

        // Assert
        PackPeriod.Of(PeriodKind.Month, on).Text.ShouldBe(month);
        PackPeriod.Of(PeriodKind.Quarter, on).Text.ShouldBe(quarter);
        PackPeriod.Of(PeriodKind.Year, on).Text.ShouldBe(year);
    }

    [Fact]
    public void Before_AnyPeriod_IsUndoneByAfterAndReadBack() => Prop.ForAll(
        Gen.Choose(0, 60_000).Select(days => new DateOnly(1950, 1, 1).AddDays(days)).Zip(Gen.Elements(PeriodKind.Month, PeriodKind.Quarter, PeriodKind.Year)).ToArbitrary(),
        drawn =>
        {
            var period = PackPeriod.Of(drawn.Item2, drawn.Item1);
            return period.Before()!.After() == period && PackPeriod.OfAddress(period.Address) == period && period.Before(5) == period.Before()!.Before(4);
        }).QuickCheckThrowOnFailure();
}
