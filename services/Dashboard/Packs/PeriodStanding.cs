using Scorecard.Protos.Publications.V1;

namespace Dashboard.Packs;

/// <param name="Told">Null where there is no pack of the period.</param>
public sealed record PeriodStanding(PackPeriod Period, ListVersionsResponse? Told)
{
    /// <summary>The newest and those before it: half a year of months, and the same of others.</summary>
    const int Most = 7;

    public static IEnumerable<PackPeriod> Shown(Shelved shelved)
    {
        var period = shelved.Newest;
        for (var shown = 0; shown < Most && period is not null; shown++, period = period.Before()) yield return period;
    }
}
