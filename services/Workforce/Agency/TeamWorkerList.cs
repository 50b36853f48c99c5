using Scorecard.Records.Log;
using Scorecard.Records.Rules;
using Workforce.Counting;
using Workforce.Register;

namespace Workforce.Agency;

/// <summary>A team's workers at close of a day, those of its home team with those who only hold cases there.</summary>
sealed class TeamWorkerList(TeamsOnDay teams, HomeTeams homes, SubjectReader<RegisterRules> register)
{
    /// <exception cref="Refused">No such team on the day.</exception>
    public async Task<IReadOnlyList<TeamWorker>> On(string authority, string code, DateOnly day, CancellationToken cancel)
    {
        var counts = await teams.Read(authority, day.DayNumber, cancel);
        var team = counts.FirstOrDefault(count => count.Team == code) ?? throw new Refused([RuleBook.UnknownTeam.For("team")]);
        var home = (await homes.On(authority, counts.Select(count => count.Team), day, cancel)).Of(code, team.Name);
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
}
