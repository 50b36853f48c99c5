namespace EndToEnd.Tests.Oracle.Measures;

/// <summary>The days that figures are of, as far as the data goes: what flows, flows in them; what stands, stands at the close of the last.</summary>
sealed record Span(DateOnly First, DateOnly Day)
{
    public DateTimeOffset Opened => Dates.Close(First.AddDays(-1));

    public DateTimeOffset Closed => Dates.Close(Day);

    public DateOnly YearAgo => Day.AddYears(-1);

    /// <summary>The first day of the financial year.</summary>
    public DateOnly YearFirst => new(Day.Month >= 4 ? Day.Year : Day.Year - 1, 4, 1);

    // Workforce census: 253 working days, in a leap year 254.
    public int WorkingYear => Enumerable.Range(1, Day.DayNumber - YearAgo.DayNumber).Any(n => YearAgo.AddDays(n) is { Month: 2, Day: 29 }) ? 254 : 253;

    public bool Has(DateOnly? day) => day >= First && day <= Day;

    /// <summary>In the twelve months that end with the day.</summary>
    public bool YearHas(DateOnly? day) => Since(YearAgo, day);

    /// <summary>After one day, and no later than the last.</summary>
    public bool Since(DateOnly after, DateOnly? day) => day > after && day <= Day;
}
