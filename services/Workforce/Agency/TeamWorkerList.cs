using Dapper;
using Scorecard.Contracts.Register;
using Scorecard.Records.Log;
using Scorecard.Records.Rules;
using Scorecard.Records.Storage;
using Workforce.Counting;
using Workforce.Register;

namespace Workforce.Agency;

/// <summary>A team's workers at close of a day, those of its home team with those who only hold cases there.</summary>
sealed class TeamWorkerList(
    [FromKeyedServices(WorkforceModel.Name)] Database database, TeamsOnDay teams, SubjectReader<RegisterRules> register)
{
    /// <exception cref="Refused">No such team on the day.</exception>
    public async Task<IReadOnlyList<TeamWorker>> On(string authority, string code, DateOnly day, CancellationToken cancel)
    {
        var counts = await teams.Read(authority, day.DayNumber, cancel);
        var team = counts.FirstOrDefault(count => count.Team == code) ?? throw new Refused([RuleBook.UnknownTeam.For("team")]);
        var home = await AtHome(authority, team, counts, day, cancel);
        var all = TeamCount.Together(counts).Workers;
        var ids = team.Workers.Keys.Union(home).ToList();
        var known = await register.Read(authority, ids, cancel);
        return
        [
            .. ids.Select(id => new TeamWorker(
                    id, known[id].Find(WorkforceKinds.Worker, id), day, home.Contains(id), team.Workers.GetValueOrDefault(id),
                    all.GetValueOrDefault(id) - team.Workers.GetValueOrDefault(id)))
                .OrderByDescending(worker => worker.Cases).ThenBy(worker => worker.Name, StringComparer.OrdinalIgnoreCase).ThenBy(worker => worker.WorkerId, StringComparer.Ordinal),
        ];
    }

    async Task<HashSet<string>> AtHome(string authority, TeamCount team, IReadOnlyList<TeamCount> teams, DateOnly day, CancellationToken cancel)
    {
        await using var connection = await database.Open(cancel);
        var people = await connection.QueryAsync<Person>(
            "SELECT worker_id AS Id, kind, home_team AS Team FROM worker WHERE authority = @authority AND from_day <= @day AND to_day > @day",
            new { authority, day = day.DayNumber });
        // Told by code or by name. A name that is another team's code means that team.
        var named = !teams.Any(other => Same(other.Team, team.Name));
        return [.. people.Where(person => person.IsPerson && (Same(person.Team, team.Team) || (named && Same(person.Team, team.Name)))).Select(person => person.Id)];
    }

    static bool Same(string told, string name) => string.Equals(told.Trim(), name, StringComparison.OrdinalIgnoreCase);

    sealed record Person(string Id, string Kind, string Team)
    {
        public bool IsPerson => Enum.Parse<WorkerKind>(Kind) is WorkerKind.SocialWorker or WorkerKind.PersonalAdviser or WorkerKind.OtherStaff;
    }
}
