namespace Scorecard.Readings;

/// <summary>How far the data goes: the day its figures are read at, and whether that day is over.</summary>
sealed record Coverage(DateOnly Until, bool Complete)
{
    /// <summary>An extract is the close of its day; once single changes or a feed have arrived, figures read to now.</summary>
    public static Coverage Of(ReadingRow reading, DateOnly today) => reading is { LiveSince: null, ExtractDay: { } day }
        ? new(DateOnly.FromDayNumber((int)day), Complete: true)
        : new(today, Complete: false);

    /// <summary>How far it went on a past day: what was known then says nothing of the days after it.</summary>
    public DateOnly UntilKnown(DateOnly? on) => Known(on).Until;

    /// <summary>As it was on a past day, whose close is known.</summary>
    public Coverage Known(DateOnly? on) => on < Until ? new(on.Value, Complete: true) : this;

    /// <summary>The day at which a period that ends on <paramref name="last"/> is read.</summary>
    public DateOnly DayFor(DateOnly last) => last < Until ? last : Until;

    /// <summary>The data stops before the period's last day is over.</summary>
    public bool StopsBeforeCloseOf(DateOnly last) => Complete ? Until < last : Until <= last;
}
