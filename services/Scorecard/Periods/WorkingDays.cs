namespace Scorecard.Periods;

/// <summary>Monday to Friday without bank holidays. The start is day 0.</summary>
sealed class WorkingDays
{
    public static readonly WorkingDays England = new(BankHolidays.England);

    readonly BankHolidays holidays;
    readonly int[] upTo;

    public WorkingDays(BankHolidays holidays)
    {
        this.holidays = holidays;
        upTo = new int[holidays.Last.DayNumber - holidays.First.DayNumber + 1];
        for (var i = 0; i < upTo.Length; i++) upTo[i] = (i == 0 ? 0 : upTo[i - 1]) + (IsWorking(holidays.First.AddDays(i)) ? 1 : 0);
    }

    public bool IsWorking(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !holidays.Days.Contains(Known(day));

    /// <summary>How many from the first day that is known up to and with this one.</summary>
    public int UpTo(DateOnly day) => upTo[Known(day).DayNumber - holidays.First.DayNumber];

    public int Between(DateOnly start, DateOnly end) => UpTo(end) - UpTo(start);

    public bool Knows(DateOnly day) => day >= holidays.First && day <= holidays.Last;

    DateOnly Known(DateOnly day) => Knows(day) ? day : throw new OutsideBankHolidays(day, holidays);
}
