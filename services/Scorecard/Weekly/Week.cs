using Scorecard.Periods;
using Scorecard.Readings;

namespace Scorecard.Weekly;

/// <summary>A week from Monday to Sunday, as far as the data goes.</summary>
/// <param name="AsAt">The day that it is read at: its Sunday, or the last that the data goes to.</param>
/// <param name="Over">Its last day that is over: what was due by then and not done was missed. Before Monday where none is.</param>
readonly record struct Week(Period Days, DateOnly AsAt, DateOnly Over)
{
    public static Week Of(Period days, Coverage coverage)
    {
        var asAt = coverage.DayFor(days.Last);
        return new(days, asAt, coverage.StopsBeforeCloseOf(asAt) ? asAt.AddDays(-1) : asAt);
    }

    public DateOnly First => Days.First;
}
