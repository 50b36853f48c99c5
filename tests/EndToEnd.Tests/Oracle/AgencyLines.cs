namespace EndToEnd.Tests.Oracle;

static class AgencyLines
{
    // Workforce census, OrgRole: 3 first line manager; 4 to 6 senior practitioner, case holder, qualified without cases.
    public static IEnumerable<AgencyLine> Of(Authority authority, DateOnly day)
    {
        var posts = authority.Workers.Where(worker => Standing.InPost(worker, day)).ToList();
        yield return Line("social_workers", [.. posts.Where(worker => worker.Role is >= 4 and <= 6)]);
        yield return Line("team_managers", [.. posts.Where(worker => worker.Role == 3)]);
        yield return Line("qualified", [.. posts.Where(worker => worker.Role is >= 3 and <= 6)]);
    }

    static AgencyLine Line(string role, List<Worker> posts)
    {
        var (agency, all) = (posts.Count(worker => worker.Agency), posts.Count);
        var (agencyFte, allFte) = (posts.Where(worker => worker.Agency).Sum(worker => worker.Fte), posts.Sum(worker => worker.Fte));
        return new(role, agency, all - agency, Share.Percent(agency, all), agencyFte, allFte - agencyFte, Share.Percent(agencyFte, allFte));
    }
}
