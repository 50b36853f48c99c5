using System.Data.Common;
using System.Text.Json;
using Dapper;
using Scorecard.Records.Hearing;
using Scorecard.Records.Storage;
using Workforce.Counting;
using Workforce.Readings;
using Workforce.Standings;

namespace Workforce.Live;

/// <summary>The counts as the database has them, to be pushed.</summary>
sealed class CountStore(
    [FromKeyedServices(WorkforceModel.Name)] Database database,
    [FromKeyedServices(typeof(StandingsProjection))] Follower follower,
    TimeProvider time)
{
    public async Task<IReadOnlyList<string>> Authorities(CancellationToken cancel)
    {
        await using var connection = await database.Open(cancel);
        return (await connection.QueryAsync<string>("SELECT authority FROM count_head ORDER BY authority")).AsList();
    }

    /// <summary>What a copy lacks; null when nothing was counted yet.</summary>
    public async Task<CountPush?> Read(string authority, CountVersion? copy, CancellationToken cancel)
    {
        // In this order: what is claimed to be included was there before the rows were read.
        var asOf = AsOf(authority);
        await using var connection = await database.Open(cancel);
        var heard = await connection.QueryFirstOrDefaultAsync<Watermark>(
            "SELECT epoch, seq, generation FROM watermark WHERE authority = @authority AND source = @source",
            new { authority, source = StandingsProjection.From }) ?? Watermark.Nothing;
        var own = await connection.QueryFirstOrDefaultAsync<Position>("SELECT epoch, seq FROM log_head WHERE authority = @authority", new { authority });
        var head = await connection.QueryFirstOrDefaultAsync<CountVersion>("SELECT epoch, version FROM count_head WHERE authority = @authority", new { authority });
        if (head is null) return null;
        var after = copy is not null && copy.Epoch == head.Epoch ? Math.Min(copy.Version, head.Version) : 0;
        return new CountPush(
            authority,
            head.Epoch,
            after,
            head.Version,
            await Rows(connection, authority, after),
            new CountHead(await ReadingTable.Read(connection, authority, heard.Generation), await Incomplete(connection, authority, heard.Epoch)),
            new Included(asOf, new(heard.Epoch, heard.Seq), own ?? Position.Start));
    }

    public async Task NewEpoch(string authority, long after, CancellationToken cancel)
    {
        await using var transaction = await database.BeginLocked(HeardLog.LockName(StandingsProjection.From, authority), cancel);
        await CountSequence.NewEpoch(transaction, authority, after);
        await transaction.Commit();
    }

    // The earlier of what was heard from Intake and, as team rows change with the register, of this log's own time.
    long AsOf(string authority)
    {
        var own = time.GetUtcNow();
        return follower.IncludedUntil(authority) is { } heard ? (heard < own ? heard : own).ToUnixTimeMilliseconds() : 0;
    }

    static async Task<List<TeamRow>> Rows(DbConnection connection, string authority, long after) =>
        (await connection.QueryAsync<StoredRow>(
            """
            SELECT team, version, on_day AS OnDay, next_change_day AS NextChangeDay, body
            FROM team_row WHERE authority = @authority AND version > @after
            """,
            new { authority, after })).Select(row => row.Read()).ToList();

    static async Task<bool> Incomplete(DbConnection connection, string authority, long epoch) =>
        await connection.QueryFirstAsync<long>(
            "SELECT count(*) FROM quarantine WHERE authority = @authority AND source = @source AND epoch = @epoch",
            new { authority, source = StandingsProjection.From, epoch }) > 0;

    sealed record StoredRow(string Team, long Version, long OnDay, long NextChangeDay, string? Body)
    {
        public TeamRow Read() => new(
            Team, Version, (int)OnDay, (int)NextChangeDay, Body is null ? null : JsonSerializer.Deserialize(Body, CountJson.Default.TeamCount));
    }
}
