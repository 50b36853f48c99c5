using System.Globalization;
using Scorecard.Figures;
using Scorecard.Periods;
using Scorecard.Records;

namespace Scorecard.Weekly;

/// <summary>Something that is due about a child on a day.</summary>
/// <param name="Worker">Who holds the child's case; null where nobody does.</param>
/// <param name="Since">The day from which the time runs.</param>
/// <param name="Done">Null until it is.</param>
/// <param name="Ended">The day on which what made it due ended: a plan, a placement, a care period.</param>
sealed record DueThing(
    WeeklyKind Kind, string Record, string Child, string? Team, string? Area, string? Worker,
    DateOnly Since, DateOnly Due, DateOnly? Done, DateOnly? Ended, bool InTime)
{
    public static DueThing Of(WeeklyKind kind, CountedUnit unit) => new(
        kind, unit.Record, unit.ValueOf("child")!, unit.Team, unit.Area, unit.ValueOf("worker"),
        DayOf(unit, "since")!.Value, DayOf(unit, "due")!.Value, DayOf(unit, "done"), DayOf(unit, "ended"), unit.Numerator > 0);

    /// <summary>Null where the week has nothing to say of it.</summary>
    public DueState? StateIn(Week week)
    {
        if (InTime || Ended <= Due) return null;
        if (Due >= week.First && Due <= week.Over) return DueState.Missed;
        if (Done is not null || Ended is not null) return null;
        if (Due < week.First) return DueState.Overdue;
        return (Due.DayNumber - week.Over.DayNumber) switch
        {
            <= 7 => DueState.In7Days,
            <= 14 => DueState.In14Days,
            _ => null,
        };
    }

    /// <summary>After the last day that is over, up to the day on which it is due; null once that is over.</summary>
    public int? WorkingDaysLeft(Week week) => Due > week.Over ? WorkingDays.England.Between(week.Over, Due) : null;

    /// <summary>Calendar days from the day on which it was due until it was done, or until the week is read; null before.</summary>
    public int? DaysLate(Week week) => Due > week.Over ? null : (Done ?? week.AsAt).DayNumber - Due.DayNumber;

    static DateOnly? DayOf(CountedUnit unit, string what) =>
        unit.ValueOf($"{what}_at") is { } at ? London.DateOf(DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(at, CultureInfo.InvariantCulture)))
        : unit.ValueOf(what) is { } day ? DateOnly.FromDayNumber(int.Parse(day, CultureInfo.InvariantCulture)) : null;
}
