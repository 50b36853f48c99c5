using Dapper;
using Scorecard.Contracts.People;
using Scorecard.Records.Storage;

namespace Workforce.People;

/// <summary>Everyone who was told, those whose time is over too.</summary>
sealed class PeopleList([FromKeyedServices(WorkforceModel.Name)] Database database)
{
    public async Task<IReadOnlyList<(PersonChanged Person, long Version)>> Read(string authority, CancellationToken cancel)
    {
        await using var connection = await database.Open(cancel);
        var kept = await connection.QueryAsync<Kept>(
            "SELECT body, version FROM record WHERE authority = @authority AND kind = 'person' AND withdrawn = 0 ORDER BY id", new { authority });
        return [.. kept.Select(person => (WorkforceKinds.Person.Read(person.Body), person.Version))];
    }

    sealed record Kept(string Body, long Version);
}
