using Dapper;
using Scorecard.Contracts.Register;
using Scorecard.Records.Storage;

namespace Workforce.Agency;

/// <summary>Which people in post have which home team at close of a day. The register tells it by a team's code or by its name.</summary>
sealed class HomeTeams([FromKeyedServices(WorkforceModel.Name)] Database database)
{
    public async Task<Homes> On(string authority, IEnumerable<string> codes, DateOnly day, CancellationToken cancel)
    {
        await using var connection = await database.Open(cancel);
        var people = await connection.QueryAsync<Person>(
            "SELECT worker_id AS Id, kind, home_team AS Team FROM worker WHERE authority = @authority AND from_day <= @day AND to_day > @day",
            new { authority, day = day.DayNumber });
        return new(
            people.Where(person => person.IsPerson).ToLookup(person => person.Team.Trim(), person => person.Id, StringComparer.OrdinalIgnoreCase),
            codes.ToHashSet(StringComparer.OrdinalIgnoreCase));
    }

    public sealed class Homes(ILookup<string, string> told, IReadOnlySet<string> codes)
    {
        /// <summary>The ids of the workers. A name that is another team's code means that team.</summary>
        public IReadOnlyList<string> Of(string code, string name) => [.. told[code], .. codes.Contains(name) ? [] : told[name]];
    }

    sealed record Person(string Id, string Kind, string Team)
    {
        public bool IsPerson => Enum.Parse<WorkerKind>(Kind) is WorkerKind.SocialWorker or WorkerKind.PersonalAdviser or WorkerKind.OtherStaff;
    }
}
