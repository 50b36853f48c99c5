using EndToEnd.Tests.Oracle.Measures;

namespace EndToEnd.Tests.Oracle.Weekly;

/// <summary>Something that is due about a child: from when, by when, when it was done, and when it was due no more.</summary>
sealed record DueLine(string Kind, string Child, DateOnly Since, DateOnly Due, DateOnly? Done, DateOnly? Ended, bool InTime)
{
    const int Week = 7;

    /// <summary>Of a week that is over as far as it goes; null where it is not told.</summary>
    public string? State(Span week)
    {
        if (InTime || Ended <= Due) return null;
        if (week.Has(Due)) return "missed";
        var open = Done is null && Ended is null;
        if (!open || Due > week.Day.AddDays(2 * Week)) return null;
        return Due < week.First ? "overdue" : Due <= week.Day.AddDays(Week) ? "in_7_days" : "in_14_days";
    }

    public string Words(Span week) => Due > week.Day
        ? $"{Since:yyyy-MM-dd} {Due:yyyy-MM-dd} {Done:yyyy-MM-dd} {Ended:yyyy-MM-dd} {WorkingDays.Between(week.Day, Due)} "
        : $"{Since:yyyy-MM-dd} {Due:yyyy-MM-dd} {Done:yyyy-MM-dd} {Ended:yyyy-MM-dd}  {(Done ?? week.Day).DayNumber - Due.DayNumber}";
}
