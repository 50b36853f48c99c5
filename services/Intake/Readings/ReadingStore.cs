using System.Data.Common;
using Dapper;
using Scorecard.Contracts.Readings;

namespace Intake.Readings;

static class ReadingStore
{
    public static async Task<ReadingChanged> Read(DbConnection connection, string authority)
    {
        var body = await connection.QueryFirstOrDefaultAsync<string>(
            "SELECT body FROM record WHERE authority = @authority AND kind = 'reading' AND id = 'reading' AND withdrawn = 0",
            new { authority });
        return body is null ? Reading.Nothing : IntakeKinds.Reading.Read(body);
    }
}
