using Dapper;
using Microsoft.Extensions.Logging.Abstractions;
using Scorecard.Records.Log;
using Scorecard.Records.Storage;

namespace Records.Tests.Kit;

/// <summary>The log of notes on one database.</summary>
static class NotesLog
{
    public static RecordLog<string> Open(Database database, TimeProvider? time = null) =>
        new(database, new NotesModel(database), time ?? TimeProvider.System, NullLogger<RecordLog<string>>.Instance);

    public static async Task<List<LogRowRead>> Rows(Database database, string authority = Ask.Authority)
    {
        await using var connection = await database.Open(default);
        return (await connection.QueryAsync<LogRowRead>(
            """
            SELECT seq AS Seq, kind AS Kind, id AS Id, version AS Version, withdrawn AS Withdrawn, body AS Body, recorded_at AS RecordedAt
            FROM change_log WHERE authority = @authority ORDER BY seq
            """,
            new { authority })).AsList();
    }

    public static async Task<long> Scalar(Database database, string sql)
    {
        await using var connection = await database.Open(default);
        return await connection.ExecuteScalarAsync<long>(sql);
    }
}

sealed record LogRowRead(long Seq, string Kind, string Id, long Version, long Withdrawn, string Body, long RecordedAt);
