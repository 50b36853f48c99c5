namespace Workforce.Counting;

/// <summary>
/// A team's count as it is kept and told. It holds for every day from <paramref name="OnDay"/> until before
/// <paramref name="NextChangeDay"/>; without a count there is no such team on those days.
/// </summary>
sealed record TeamRow(string Team, long Version, int OnDay, int NextChangeDay, TeamCount? Count)
{
    public bool HoldsOn(int day) => OnDay <= day && day < NextChangeDay;

    public static TeamRow Of(string team, RegisteredTeam? registered, int day, IReadOnlyCollection<TeamSpell> spells)
    {
        var count = TeamCount.Of(team, registered, day, spells);
        var next = spells.Select(spell => spell.NextChange(day)).Append(registered?.NextChange(day) ?? Days.Open).Min();
        // The cases without a team have a row even when there are none.
        var exists = team == "" || count.Cases > 0 || registered?.On(day) == true;
        return new TeamRow(team, 0, day, next, exists ? count : null);
    }
}
