using Dapper;
using Scorecard.Records.Storage;
using Workforce.Counting;

namespace Workforce.Agency;

/// <summary>The teams that exist on a day, with the ids of the people in post whose home team each is, told by code or by name.</summary>
sealed class TeamList([FromKeyedServices(WorkforceModel.Name)] Database database, HomeTeams home)
{
    public async Task<IReadOnlyList<(RegisteredTeam Team, IReadOnlyList<string> InPost)>> On(string authority, DateOnly day, CancellationToken cancel)
    {
        await using var connection = await database.Open(cancel);
        var teams = (await connection.QueryAsync<RegisteredTeam>(
            $"{TeamsOnDay.Registered} AND from_day <= @day AND to_day > @day ORDER BY name, team", new { authority, day = day.DayNumber })).AsList();
        var homes = await home.On(authority, teams.Select(team => team.Team), day, cancel);
        return teams.ConvertAll(team => (team, homes.Of(team.Team, team.Name)));
    }
}
