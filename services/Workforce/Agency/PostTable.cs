using Dapper;
using Scorecard.Records.Storage;

namespace Workforce.Agency;

/// <summary>The posts that are filled at close of a day, by contract.</summary>
sealed class PostTable([FromKeyedServices(WorkforceModel.Name)] Database database)
{
    public async Task<IReadOnlyList<Post>> On(string authority, DateOnly day, CancellationToken cancel)
    {
        await using var connection = await database.Open(cancel);
        return (await connection.QueryAsync<Post>(
            """
            SELECT kind, agency, org_role AS OrgRole, fte_hundredths AS FteHundredths
            FROM worker WHERE authority = @authority AND from_day <= @day AND to_day > @day
            """,
            new { authority, day = day.DayNumber })).AsList();
    }
}
