using Dapper;
using Scorecard.Measures;
using Scorecard.Periods;
using Scorecard.Tests.Kit;

namespace Scorecard.Tests.Periods;

public sealed class WorkingDaysTests(MeasureStores stores) : IClassFixture<MeasureStores>
{
    static readonly WorkingDays England = WorkingDays.England;

    [Theory]
    [InlineData("2025-12-24", "2025-12-29", 1)]
    [InlineData("2026-04-02", "2026-04-07", 1)]
    [InlineData("2011-04-28", "2011-05-03", 1)]
    [InlineData("2012-06-01", "2012-06-06", 1)]
    [InlineData("2020-05-04", "2020-05-11", 4)]
    [InlineData("2022-06-01", "2022-06-06", 1)]
    [InlineData("2022-09-16", "2022-09-20", 1)]
    [InlineData("2023-05-05", "2023-05-09", 1)]
    [InlineData("2021-12-24", "2021-12-29", 1)]
    [InlineData("2026-05-02", "2026-05-02", 0)]
    [InlineData("2026-10-30", "2026-10-29", -1)]
    public void Between_OverHolidays_LeavesThemOut(string start, string end, int days) =>
        England.Between(DateOnly.Parse(start, null), DateOnly.Parse(end, null)).ShouldBe(days);

    [Fact]
    public void Between_EachDayAndTheNext_IsWhetherThatOneIsWorking()
    {
        for (var day = BankHolidays.England.First.AddDays(1); day <= BankHolidays.England.Last; day = day.AddDays(1))
        {
            England.Between(day.AddDays(-1), day).ShouldBe(England.IsWorking(day) ? 1 : 0);
        }
    }

    [Fact]
    public void BankHolidays_OfEachYear_AreEightOrMoreAndNoWeekend()
    {
        BankHolidays.England.Days.ShouldAllBe(day => day.DayOfWeek != DayOfWeek.Saturday && day.DayOfWeek != DayOfWeek.Sunday);
        BankHolidays.England.Days.CountBy(day => day.Year).ShouldAllBe(year => year.Value >= 8);
        (BankHolidays.England.First <= new DateOnly(2005, 1, 1) && BankHolidays.England.Last >= new DateOnly(2028, 12, 31)).ShouldBeTrue();
    }

    [Theory]
    [InlineData("1989-12-31")]
    [InlineData("2029-01-01")]
    public void Between_PastTheHolidays_FailsAndNamesTheDate(string day) => Should
        .Throw<OutsideBankHolidays>(() => England.Between(new(2026, 1, 1), DateOnly.Parse(day, null)))
        .Message.ShouldBe($"{day} is outside the years of the bank holidays, 1990 to 2028: no working days can be counted from or to it.");

    [Theory, ClassData<EveryStore>]
    public async Task Calendar_Filled_SaysTheSame(Store on)
    {
        var store = stores.Of(on);
        await new Ground(store.Database).Ready(TestContext.Current.CancellationToken);
        await using var connection = await store.Database.Open(TestContext.Current.CancellationToken);

        var rows = (await connection.QueryAsync<(long Day, long Ymd, long? Working, long? WorkingDays, long MonthBefore, long YearAfter)>(
            "SELECT day, ymd, working, working_days, month_before, year_after FROM calendar ORDER BY day")).ToDictionary(row => DateOnly.FromDayNumber((int)row.Day));

        foreach (var (day, row) in rows.Where(row => England.Knows(row.Key)))
        {
            (row.Working == 1).ShouldBe(England.IsWorking(day));
            row.WorkingDays.ShouldBe(England.UpTo(day));
        }
        rows[new(2029, 1, 1)].WorkingDays.ShouldBeNull();
        rows[new(2024, 2, 29)].ShouldSatisfyAllConditions(
            row => row.Ymd.ShouldBe(20240229), row => row.MonthBefore.ShouldBe(new DateOnly(2024, 1, 29).DayNumber), row => row.YearAfter.ShouldBe(new DateOnly(2025, 2, 28).DayNumber));
    }

    [Theory, ClassData<EveryStore>]
    public async Task Calendar_FilledFromOtherHolidays_IsFilledAnew(Store on)
    {
        var store = stores.Of(on);
        await new Ground(store.Database).Ready(TestContext.Current.CancellationToken);
        await using var connection = await store.Database.Open(TestContext.Current.CancellationToken);
        await connection.ExecuteAsync("DELETE FROM calendar WHERE ymd = 20260101; UPDATE filled SET digest = 'older' WHERE name = 'calendar'");

        await new Ground(store.Database).Ready(TestContext.Current.CancellationToken);

        (await connection.ExecuteScalarAsync<long>("SELECT COUNT(*) FROM calendar WHERE ymd = 20260101")).ShouldBe(1);
    }

    [Theory, ClassData<EveryStore>]
    public async Task Measure_OfADatePastTheHolidays_FailsAndNamesTheRecord(Store on)
    {
        var store = stores.Of(on);
        var authority = Guid.CreateVersion7().ToString();
        await HeardRows.Put(store.Database, authority, "assessment A/1 child=A type=Continuous started=1985-01-02 authorised=2026-01-05");

        (await Should.ThrowAsync<OutsideBankHolidays>(store.Figure(authority, "assessments_45wd", "2026-01")))
            .Message.ShouldStartWith("assessments_45wd, A/1: 1985-01-02 is outside the years of the bank holidays");
    }
}
