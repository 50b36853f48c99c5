using Dapper;
using Scorecard.Contracts.Register;
using Scorecard.Records.Storage;
using Workforce.Counting;

namespace Workforce.Agency;

/// <summary>The teams that exist on a day, with the people in post whose home team each is, told by code or by name.</summary>
sealed class TeamList([FromKeyedServices(WorkforceModel.Name)] Database database)
{
    public async Task<IReadOnlyList<(RegisteredTeam Team, int InPost)>> On(string authority, DateOnly day, CancellationToken cancel)
    {
        await using var connection = await database.Open(cancel);
        var on = new { authority, day = day.DayNumber };
        var teams = (await connection.QueryAsync<RegisteredTeam>(
            $"{TeamsOnDay.Registered} AND from_day <= @day AND to_day > @day ORDER BY name, team", on)).AsList();
        var homes = (await connection.QueryAsync<Home>(
            """
            SELECT kind, home_team AS Team FROM worker WHERE authority = @authority AND from_day <= @day AND to_day > @day
            """,
            on)).Where(home => home.IsPerson).CountBy(home => home.Team.Trim(), StringComparer.OrdinalIgnoreCase).ToDictionary(StringComparer.OrdinalIgnoreCase);
        var codes = teams.Select(team => team.Team).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return teams.ConvertAll(team => (team, homes.GetValueOrDefault(team.Team)
            // A name that is another team's code means that team.
            + (codes.Contains(team.Name) ? 0 : homes.GetValueOrDefault(team.Name))));
    }

    sealed record Home(string Kind, string Team)
    {
        public bool IsPerson => Enum.Parse<WorkerKind>(Kind) is WorkerKind.SocialWorker or WorkerKind.PersonalAdviser or WorkerKind.OtherStaff;
    }
}
