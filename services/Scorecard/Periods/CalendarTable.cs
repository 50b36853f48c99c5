using Scorecard.Records.Storage;

namespace Scorecard.Periods;

/// <summary>The days that measures look up: which are working days, and which day lies months or years away.</summary>
static class CalendarTable
{
    // Adults who left care in the first years that figures are made of were born before 1990.
    static readonly DateOnly First = new(1980, 1, 1);

    static readonly DateOnly Last = new(2040, 12, 31);

    // Raised when a column changes.
    const int Shape = 1;

    public static string Digest => $"{Shape}/{BankHolidays.England.Digest}";

    static readonly TableInsert Insert = new("calendar",
    [
        "day:int", "ymd:int", "working:int", "working_days:int", "month_before:int", "three_months_before:int", "three_months_after:int",
        "six_months_before:int", "six_months_after:int", "year_before:int", "year_after:int", "two_years_before:int", "thirty_months_before:int",
    ]);

    public static async Task Fill(Database database, LockedTransaction transaction)
    {
        await transaction.Execute("DELETE FROM calendar");
        await database.InsertMany(transaction, Insert, [.. Enumerable.Range(First.DayNumber, Last.DayNumber - First.DayNumber + 1).Select(DateOnly.FromDayNumber).Select(Row)]);
    }

    public static object?[] Row(DateOnly day)
    {
        var known = WorkingDays.England.Knows(day);
        return
        [
            day.DayNumber,
            day.Year * 10_000 + day.Month * 100 + day.Day,
            known ? WorkingDays.England.IsWorking(day) ? 1 : 0 : null,
            known ? WorkingDays.England.UpTo(day) : null,
            day.AddMonths(-1).DayNumber,
            day.AddMonths(-3).DayNumber,
            day.AddMonths(3).DayNumber,
            day.AddMonths(-6).DayNumber,
            day.AddMonths(6).DayNumber,
            day.AddYears(-1).DayNumber,
            day.AddYears(1).DayNumber,
            day.AddYears(-2).DayNumber,
            day.AddMonths(-30).DayNumber,
        ];
    }
}
