using Scorecard.Records.Storage;

namespace Workforce.Counting;

/// <summary>Versions of an authority's counts: newer means a later (epoch, version).</summary>
static class CountSequence
{
    public static async Task<long> Next(LockedTransaction transaction, string authority, TimeProvider time)
    {
        // The first epoch is the time of the first count: a database begun again is newer than what Redis remembers.
        await transaction.Execute(
            """
            INSERT INTO count_head (authority, epoch, version) VALUES (@authority, @epoch, 1)
            ON CONFLICT (authority) DO UPDATE SET version = count_head.version + 1
            """,
            new { authority, epoch = time.GetUtcNow().ToUnixTimeSeconds() });
        return await transaction.QueryFirst<long>("SELECT version FROM count_head WHERE authority = @authority", new { authority });
    }

    /// <summary>What others remember is ahead of this database, so it went back: from here on it is newer.</summary>
    public static Task NewEpoch(LockedTransaction transaction, string authority, long after) => transaction.Execute(
        "UPDATE count_head SET epoch = @after + 1 WHERE authority = @authority AND epoch <= @after", new { authority, after });
}
