namespace EndToEnd.Tests.Oracle;

static class CaseloadLines
{
    // Strictly more: a case is over on its eighth day.
    const int Limit = 7;

    public static IEnumerable<CaseloadLine> Of(Authority authority, DateOnly day)
    {
        var cases = Standing.All(authority, day).ToList();
        foreach (var team in authority.Teams.Where(team => !(team.From > day) && !(team.To < day))) yield return Line(team.Name, team.Area, [.. cases.Where(each => each.Team == team)]);
        yield return Line("(no team)", "", [.. cases.Where(each => each.Team is null)]);
        yield return Line("(authority)", "", cases);
    }

    static CaseloadLine Line(string team, string area, List<Standing> cases)
    {
        var lists = cases.Where(each => each.HasNamedWorker).GroupBy(each => each.Holder!.Id).Select(list => list.Count()).ToList();
        var allocations = cases.Count(each => each.IsAllocated);
        var duty = cases.Count(each => each.Reason == Reason.DutyFolder);
        var unallocated = cases.Count(each => each.IsUnallocated);
        return new(
            team, area, cases.Count, allocations, lists.Count, HalfUp(allocations, lists.Count), HalfUp(allocations - duty, lists.Count), lists.DefaultIfEmpty().Max(), duty,
            cases.Count(each => each.Reason == Reason.NameOnly), unallocated, cases.Count(each => each.IsUnallocated && each.Days > Limit),
            cases.Count(each => each.Reason != Reason.None && each.Days > Limit), Share.Percent(unallocated, cases.Count));
    }

    static int? HalfUp(int cases, int workers) => workers == 0 ? null : (int)Math.Round((decimal)cases / workers, MidpointRounding.AwayFromZero);
}
