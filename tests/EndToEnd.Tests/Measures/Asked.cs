using EndToEnd.Tests.Oracle.Measures;

namespace EndToEnd.Tests.Measures;

/// <summary>A period, or a day, as the command is asked for it.</summary>
sealed record Asked(string Words, DateOnly First, DateOnly Last, params string[] Options)
{
    public static Asked Month(int year, int month)
    {
        var first = new DateOnly(year, month, 1);
        return Period($"{first:yyyy-MM}", first, first.AddMonths(1).AddDays(-1));
    }

    /// <summary>From April to March.</summary>
    public static Asked Year(int starts) => Period($"{starts}/{(starts + 1) % 100:00}", new(starts, 4, 1), new(starts + 1, 3, 31));

    /// <summary>The first of a year is from April to June.</summary>
    public static Asked Quarter(int starts, int number)
    {
        var first = new DateOnly(starts, 4, 1).AddMonths(3 * (number - 1));
        return Period($"{starts}/{(starts + 1) % 100:00}-Q{number}", first, first.AddMonths(3).AddDays(-1));
    }

    public static Asked On(DateOnly day) => new($"on {day:yyyy-MM-dd}", day, day, "--on", $"{day:yyyy-MM-dd}");

    /// <summary>As far as the data goes.</summary>
    public Span Until(DateOnly asOf) => new(First, Last < asOf ? Last : asOf);

    static Asked Period(string words, DateOnly first, DateOnly last) => new(words, first, last, "--period", words);
}
