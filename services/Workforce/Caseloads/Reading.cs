using Workforce.Live;
using Workforce.Readings;

namespace Workforce.Caseloads;

/// <summary>What a set of figures is a reading of.</summary>
sealed record Reading
{
    // A source tells its time every second. Without it for this long, the figures are the last known.
    static readonly TimeSpan FreshFor = TimeSpan.FromSeconds(10);

    public required DateOnly On { get; init; }

    public required bool FromExtract { get; init; }

    public required DateTimeOffset? AsOf { get; init; }

    public required bool Old { get; init; }

    public required bool Stale { get; init; }

    public required bool ImportInProgress { get; init; }

    public required bool Demo { get; init; }

    public required bool Incomplete { get; init; }

    public required int LimitDays { get; init; }

    /// <param name="on">A day that was asked for; null for the day that is read live.</param>
    /// <param name="held">The figures are known not to be current.</param>
    public static Reading Of(Snapshot? snapshot, DateOnly? on, DateTimeOffset now, DateOnly today, bool held, FiguresSettings settings)
    {
        var told = snapshot?.Head.Reading ?? ReadingDay.Untold;
        var asOf = snapshot is { Included.AsOf: > 0 and var at } ? DateTimeOffset.FromUnixTimeMilliseconds(at) : (DateTimeOffset?)null;
        var day = ReadingDay.Of(told, today);
        return new Reading
        {
            On = on ?? day,
            FromExtract = on is null && ReadingDay.FromExtract(told),
            AsOf = asOf,
            Old = today.DayNumber - day.DayNumber > settings.OldAfterDays || now - asOf > TimeSpan.FromDays(settings.OldAfterDays),
            Stale = held || now - asOf > FreshFor || (asOf is null && snapshot?.Included.Intake.Seq > 0),
            ImportInProgress = told.ImportInProgress,
            Demo = told.Demo,
            Incomplete = snapshot?.Head.Incomplete == true,
            LimitDays = settings.UnallocatedLimitDays,
        };
    }
}
