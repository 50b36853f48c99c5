using System.Globalization;
using EndToEnd.Tests.Oracle;

namespace EndToEnd.Tests.Measures;

/// <summary>The oracle's own calendar.</summary>
public sealed class WorkingDaysTests
{
    [Theory]
    [InlineData(2005, "01-03 03-25 03-28 05-02 05-30 08-29 12-26 12-27")]
    [InlineData(2011, "01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27")]
    [InlineData(2012, "01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26")]
    [InlineData(2020, "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28")]
    [InlineData(2021, "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28")]
    [InlineData(2022, "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27")]
    [InlineData(2023, "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26")]
    [InlineData(2024, "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26")]
    [InlineData(2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28")]
    [InlineData(2028, "01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26")]
    public void BankHolidays_OfAYear_AreAsPublished(int year, string days) =>
        string.Join(' ', WorkingDays.BankHolidays(year).Select(day => day.ToString("MM-dd", CultureInfo.InvariantCulture))).ShouldBe(days);

    [Theory]
    // Over Christmas: the start is day 0.
    [InlineData("2025-12-24", "2025-12-29", 1)]
    // Over Easter.
    [InlineData("2026-04-02", "2026-04-07", 1)]
    // The 45th working day of an assessment begun in November.
    [InlineData("2025-11-03", "2026-01-08", 45)]
    [InlineData("2026-05-22", "2026-05-23", 0)]
    [InlineData("2026-05-23", "2026-05-26", 1)]
    public void Between_TwoDays_LeavesOutWeekendsAndBankHolidays(string from, string to, int days) => WorkingDays.Between(Day(from), Day(to)).ShouldBe(days);

    [Fact]
    public void BankHolidays_OfAnyYear_AreEightDifferentWeekdaysOrMore()
    {
        foreach (var year in Enumerable.Range(2005, 30))
        {
            var days = WorkingDays.BankHolidays(year);
            days.Count.ShouldBeGreaterThanOrEqualTo(8);
            days.ShouldBeUnique();
            days.ShouldAllBe(day => day.DayOfWeek != DayOfWeek.Saturday && day.DayOfWeek != DayOfWeek.Sunday && day.Year == year);
        }
    }

    static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
