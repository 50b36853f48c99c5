using System.Globalization;
using Scorecard.Periods;

namespace Scorecard.Tests.Periods;

public sealed class PeriodTests
{
    [Theory]
    [InlineData("2015-08", "2015-08-01", "2015-08-31", "August 2015")]
    [InlineData("2016-02", "2016-02-01", "2016-02-29", "February 2016")]
    [InlineData("2012/13-Q1", "2012-04-01", "2012-06-30", "Quarter 1 2012/13")]
    [InlineData("2012/13-Q4", "2013-01-01", "2013-03-31", "Quarter 4 2012/13")]
    [InlineData("2015/16", "2015-04-01", "2016-03-31", "2015/16")]
    [InlineData("1999/00", "1999-04-01", "2000-03-31", "1999/00")]
    [InlineData("2017-W49", "2017-12-04", "2017-12-10", "week 49 of 2017")]
    [InlineData("2020-W53", "2020-12-28", "2021-01-03", "week 53 of 2020")]
    [InlineData("2017-05-15..2017-05-31", "2017-05-15", "2017-05-31", "15 May 2017 to 31 May 2017")]
    public void TryParse_APeriod_ReadsAndWritesTheSame(string text, string first, string last, string name)
    {
        Period.TryParse(text, out var period).ShouldBeTrue();

        (period.First, period.Last, period.Name, period.ToString()).ShouldBe((DateOnly.Parse(first, CultureInfo.InvariantCulture), DateOnly.Parse(last, CultureInfo.InvariantCulture), name, text));
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("August 2015")]
    [InlineData("2015-13")]
    [InlineData("2015-8")]
    [InlineData("2012/14-Q1")]
    [InlineData("2012/13-Q5")]
    [InlineData("2012/13-Q0")]
    [InlineData("2015/17")]
    [InlineData("2017-W00")]
    [InlineData("2021-W53")]
    [InlineData("2017-05-31..2017-05-15")]
    [InlineData("2017-02-29..2017-03-01")]
    [InlineData("0000/01")]
    [InlineData("9999-12")]
    public void TryParse_NoPeriod_IsRefused(string? text) => Period.TryParse(text, out _).ShouldBeFalse();

    [Theory]
    [InlineData("2015-04", "2015-04")]
    [InlineData("2015-06", "2015-04 2015-05 2015-06")]
    [InlineData("2016-03", "2015-04 2015-05 2015-06 2015-07 2015-08 2015-09 2015-10 2015-11 2015-12 2016-01 2016-02 2016-03")]
    [InlineData("2012/13-Q3", "2012/13-Q1 2012/13-Q2 2012/13-Q3")]
    public void YearToDate_OfAPeriod_BeginsInApril(string text, string expected)
    {
        Period.TryParse(text, out var period).ShouldBeTrue();

        string.Join(' ', period.YearToDate()).ShouldBe(expected);
    }

    [Theory]
    [InlineData("2016-01", "2015-12")]
    [InlineData("2012/13-Q1", "2011/12-Q4")]
    [InlineData("2015/16", "2014/15")]
    [InlineData("2018-W01", "2017-W52")]
    [InlineData("2017-05-15..2017-05-31", "2017-04-28..2017-05-14")]
    public void Before_OfAPeriod_IsTheOneThatEndsWhereItBegins(string text, string expected)
    {
        Period.TryParse(text, out var period).ShouldBeTrue();

        period.Before().ToString().ShouldBe(expected);
        period.Before().Last.ShouldBe(period.First.AddDays(-1));
    }
}
