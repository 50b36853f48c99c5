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

    public static Task Apply(Database database, LockedTransaction transaction, ProjectionScope scope, IEnumerable<HeardRecord> records) =>
        Table.Tell(database, transaction, scope, records, Rows);

    public static async Task<ReadingRow> Read(DbConnection connection, string authority) =>
        await connection.QueryFirstOrDefaultAsync<ReadingRow>(
            """
            SELECT extract_day AS ExtractDay, live_since AS LiveSince, import_in_progress AS ImportInProgress, demo AS Demo
            FROM reading WHERE authority = @authority
            """,
            new { authority }) ?? new ReadingRow();

    static IEnumerable<object?[]> Rows(HeardRecord record)
    {
        var reading = (ReadingChanged)record.Body!;
        yield return
        [
            record.Id, reading.ExtractAsOf?.DayNumber, reading.LiveSince?.ToUnixTimeMilliseconds(),
            reading.ImportInProgress ? 1 : 0, reading.Demo ? 1 : 0,
        ];
    }
}

sealed record ReadingRow
{
    public long? ExtractDay { get; init; }

    public long? LiveSince { get; init; }

    public long ImportInProgress { get; init; }

    public long Demo { get; init; }
}
