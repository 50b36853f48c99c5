using System.Data.Common;
using System.Text.Json;
using Dapper;
using Scorecard.Contracts.Readings;
using Scorecard.Records.Hearing;
using Scorecard.Records.Storage;
using Workforce.Standings;

namespace Workforce.Readings;

static class ReadingTable
{
    public static Task Apply(LockedTransaction transaction, ProjectionScope scope, ReadingChanged? reading) => transaction.Execute(
        """
        INSERT INTO heard_reading (authority, generation, body) VALUES (@Authority, @Generation, @body)
        ON CONFLICT (authority, generation) DO UPDATE SET body = excluded.body
        """,
        new { scope.Authority, scope.Generation, body = JsonSerializer.Serialize(reading ?? ReadingDay.Untold, HeardJson.Default.ReadingChanged) });

    public static Task Forget(LockedTransaction transaction, ProjectionScope scope) => transaction.Execute(
        "DELETE FROM heard_reading WHERE authority = @Authority AND generation < @Generation", new { scope.Authority, scope.Generation });

    public static async Task<ReadingChanged> Read(DbConnection connection, string authority, long generation, DbTransaction? transaction = null)
    {
        var body = await connection.QueryFirstOrDefaultAsync<string>(
            "SELECT body FROM heard_reading WHERE authority = @authority AND generation = @generation",
            new { authority, generation },
            transaction);
        return body is null ? ReadingDay.Untold : JsonSerializer.Deserialize(body, HeardJson.Default.ReadingChanged)!;
    }
}
