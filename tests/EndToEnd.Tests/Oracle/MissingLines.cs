namespace EndToEnd.Tests.Oracle;

static class MissingLines
{
    public static IEnumerable<MissingLine> Of(Authority authority, DateOnly day, DateTimeOffset now) =>
        from child in authority.Episodes
        from episode in child.Value
        where episode.Since < now && !(episode.Returned <= now) && !(day >= authority.EighteenOn(child.Key))
        let standing = Standing.Of(authority, child.Key, day)
        let team = standing is null ? "(no open case)" : standing.Team?.Name ?? "(no team)"
        select new MissingLine(child.Key, team, standing?.Team?.Area ?? "", episode.Setting, episode.Kind, episode.Since, (int)(now - episode.Since).TotalHours);
}
