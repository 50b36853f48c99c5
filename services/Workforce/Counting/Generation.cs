using System.Data.Common;
using Dapper;
using Scorecard.Records.Hearing;
using Workforce.Standings;

namespace Workforce.Counting;

/// <summary>The generation of heard tables that is read now.</summary>
static class Generation
{
    public static async Task<long> Current(DbConnection connection, string authority, DbTransaction? transaction = null) =>
        await connection.QueryFirstOrDefaultAsync<long?>(
            "SELECT generation FROM watermark WHERE authority = @authority AND source = @source",
            new { authority, source = StandingsProjection.From },
            transaction) ?? Watermark.Nothing.Generation;
}
