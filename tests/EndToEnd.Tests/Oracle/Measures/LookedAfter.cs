using EndToEnd.Tests.Oracle.Facts;

namespace EndToEnd.Tests.Oracle.Measures;

/// <summary>A looked after child as at the close of the last day.</summary>
sealed record LookedAfter(string Child, CarePeriod Period, Placement? Placement, IReadOnlyList<string> Statuses, int? Age)
{
    public static List<LookedAfter> All(Reckoning at) =>
    [
        .. from child in at.Journeys.CarePeriods
           let period = at.CareOn(child.Key, at.Day)
           where period is not null
           select new LookedAfter(child.Key, period, PlacementOf(at, child.Key), StatusesOf(at, child.Key), at.Age(child.Key)),
    ];

    // Where two are open, the one that began last.
    static Placement? PlacementOf(Reckoning at, string child) => at.Journeys.Placements[child].Where(placement => placement.On(at.Day)).MaxBy(placement => placement.From);

    static List<string> StatusesOf(Reckoning at, string child) => [.. at.Journeys.LegalStatuses[child].Where(status => status.On(at.Day)).Select(status => status.Code)];
}
