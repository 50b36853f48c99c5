namespace EndToEnd.Tests.Oracle.Measures;

/// <summary>Where looked after children live, and how settled they are.</summary>
static class Placements
{
    const int TwentyMiles = 200;

    // SSDA903: 999.9 miles.
    const int DistanceNotKnown = 9999;

    public static IEnumerable<Measure> Of(Reckoning at)
    {
        var children = LookedAfter.All(at);
        yield return new("placements_by_type", children.Select(each => at.Count(each.Child, each.Placement is null ? "" : $"type={each.Placement.Type}")));
        yield return new("cla_3_placements", children.Select(each => at.Judge(each.Child, InTheYear(at, each) >= 3)));
        yield return new("cla_long_term_stability", children.Where(each => each.Age < 16 && each.Period.From <= at.Day.AddMonths(-30))
            .Select(each => at.Judge(each.Child, IsSettled(at, each))));
        yield return new("cla_over_20_miles", children.Select(each => at.Judge(each.Child, each.Placement?.DistanceTenths is > TwentyMiles and not DistanceNotKnown)));
        yield return new("cla_out_of_area", children.Select(each => at.Judge(each.Child, each.Placement?.Location == "outside")));
    }

    // Temporary ones are no move, nor is it when foster carers become adopters.
    static int InTheYear(Reckoning at, LookedAfter child) => at.Journeys.Placements[child.Child].Count(placement =>
        placement.From <= at.Day && !(placement.To <= at.Span.YearAgo) && placement.Type is not ("T0" or "T1" or "T2" or "T3" or "T4" or "A3" or "A5"));

    static bool IsSettled(Reckoning at, LookedAfter child)
    {
        var twoYearsAgo = at.Day.AddYears(-2);
        if (child.Placement is not { } placement) return false;
        return placement.From <= twoYearsAgo
            || (placement.Type is "A3" or "A4" or "A5" or "A6" && at.Journeys.Placements[child.Child].Any(before => before.To == placement.From && before.From <= twoYearsAgo));
    }
}
