using System.Data.Common;
using Dapper;
using Scorecard.Contracts.Readings;
using Scorecard.Records.Hearing;
using Scorecard.Records.Storage;

namespace Scorecard.Readings;

/// <summary>Which day the authority's figures are a reading of, as Intake tells it.</summary>
static class ReadingTable
{
    public const string Kind = "reading";

    public static readonly HeardTable Table = new(
        "heard_reading", "id", ["id", "extract_day:int", "live_since:int", "import_in_progress:int", "demo:int"]);

    public static Task Apply(Database database, LockedTransaction transaction, ProjectionScope scope, IReadOnlyList<HeardRecord> records)
    {
        var told = records.Where(record => record.Kind == Kind).ToList();
        return Table.Replace(database, transaction, scope, told.Select(record => record.Id), told
            .Where(record => !record.Withdrawn)
            .Select(record => (record.Id, Body: (ReadingChanged)record.Body!))
            .Select(row => new object?[]
            {
                row.Id, row.Body.ExtractAsOf?.DayNumber, row.Body.LiveSince?.ToUnixTimeMilliseconds(),
                row.Body.ImportInProgress ? 1 : 0, row.Body.Demo ? 1 : 0,
            }));
    }

    public static async Task<ReadingRow> Read(DbConnection connection, string authority) =>
        await connection.QueryFirstOrDefaultAsync<ReadingRow>(
            """
            SELECT extract_day AS ExtractDay, live_since AS LiveSince, import_in_progress AS ImportInProgress, demo AS Demo
            FROM reading WHERE authority = @authority
            """,
            new { authority }) ?? new ReadingRow();
}

sealed record ReadingRow
{
    public long? ExtractDay { get; init; }

    public long? LiveSince { get; init; }

    public long ImportInProgress { get; init; }

    public long Demo { get; init; }
}
