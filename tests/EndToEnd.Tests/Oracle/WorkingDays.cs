namespace EndToEnd.Tests.Oracle;

/// <summary>England's working days, from the rules of its bank holidays and not from a list.</summary>
static class WorkingDays
{
    static readonly DateOnly Start = new(1989, 12, 31);

    // Jubilees of 2002, 2012 and 2022; a wedding; a funeral; a coronation.
    static readonly DateOnly[] OneOffs =
        [new(2002, 6, 3), new(2011, 4, 29), new(2012, 6, 5), new(2022, 6, 3), new(2022, 9, 19), new(2023, 5, 8)];

    // Up to and including each day since the start.
    static readonly int[] Counts = Count();

    /// <summary>From one day to another; the first is day 0.</summary>
    public static int Between(DateOnly from, DateOnly to) => Counts[to.DayNumber - Start.DayNumber] - Counts[from.DayNumber - Start.DayNumber];

    public static bool IsWorking(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !BankHolidays(day.Year).Contains(day);

    /// <summary>Those of a year, by date.</summary>
    public static List<DateOnly> BankHolidays(int year)
    {
        var easter = Easter(year);
        List<DateOnly> days =
        [
            Substitute(new DateOnly(year, 1, 1)), easter.AddDays(-2), easter.AddDays(1), EarlyMay(year), Spring(year), LastMonday(year, 8),
            .. Christmas(year), .. OneOffs.Where(day => day.Year == year),
        ];
        return [.. days.Order()];
    }

    /// <summary>The anonymous Gregorian computus.</summary>
    public static DateOnly Easter(int year)
    {
        var (golden, century, ofCentury) = (year % 19, year / 100, year % 100);
        var moon = ((19 * golden) + century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        var sunday = (32 + (2 * (century % 4)) + (2 * (ofCentury / 4)) - moon - (ofCentury % 4)) % 7;
        var late = (golden + (11 * moon) + (22 * sunday)) / 451;
        var number = moon + sunday - (7 * late) + 114;
        return new DateOnly(year, number / 31, (number % 31) + 1);
    }

    // Moved to Victory in Europe Day at its 50th and 75th anniversaries.
    static DateOnly EarlyMay(int year) => year is 1995 or 2020 ? new DateOnly(year, 5, 8) : FirstMonday(year, 5);

    // Moved beside the jubilee's day.
    static DateOnly Spring(int year) => year switch
    {
        2002 or 2012 => new DateOnly(year, 6, 4),
        2022 => new DateOnly(year, 6, 2),
        _ => LastMonday(year, 5),
    };

    static DateOnly[] Christmas(int year)
    {
        var day = new DateOnly(year, 12, 25);
        return day.DayOfWeek switch
        {
            DayOfWeek.Friday => [day, day.AddDays(3)],
            DayOfWeek.Saturday => [day.AddDays(2), day.AddDays(3)],
            DayOfWeek.Sunday => [day.AddDays(1), day.AddDays(2)],
            _ => [day, day.AddDays(1)],
        };
    }

    static DateOnly Substitute(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(2),
        DayOfWeek.Sunday => day.AddDays(1),
        _ => day,
    };

    static DateOnly FirstMonday(int year, int month)
    {
        var day = new DateOnly(year, month, 1);
        while (day.DayOfWeek != DayOfWeek.Monday) day = day.AddDays(1);
        return day;
    }

    static DateOnly LastMonday(int year, int month)
    {
        var day = new DateOnly(year, month, 31);
        while (day.DayOfWeek != DayOfWeek.Monday) day = day.AddDays(-1);
        return day;
    }

    static int[] Count()
    {
        var counts = new int[new DateOnly(2041, 1, 1).DayNumber - Start.DayNumber];
        for (var n = 1; n < counts.Length; n++) counts[n] = counts[n - 1] + (IsWorking(Start.AddDays(n)) ? 1 : 0);
        return counts;
    }
}
