using Scorecard.Records.Storage;

namespace Scorecard.Records.Log;

/// <summary>
/// What an operator does after a database was put back from a backup, before the service starts on it: the log's epoch
/// rises, so that whoever heard what the backup lacks reads everything again.
/// </summary>
public static class RecordsRestore
{
    /// <returns>The new epoch of each authority's log.</returns>
    public static async Task<IReadOnlyDictionary<string, long>> RaiseEpoch(Database database, string source, TimeProvider time, CancellationToken cancel)
    {
        var epochs = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var authority in await Authorities(database, cancel)) epochs[authority] = await RaiseEpoch(database, source, authority, time, cancel);
        return epochs;
    }

    public static async Task<long> RaiseEpoch(Database database, string source, string authority, TimeProvider time, CancellationToken cancel)
    {
        await using var transaction = await database.BeginLocked($"{source}:{authority}", cancel);
        // The clock, too, so that it is above an epoch that was given after the backup was taken.
        var known = await transaction.QueryFirst<long>("SELECT epoch FROM log_head WHERE authority = @authority", new { authority });
        var epoch = Math.Max(known + 1, time.GetUtcNow().ToUnixTimeSeconds());
        // Under a new epoch nothing needs telling again: everyone reads the log itself.
        await transaction.Execute("UPDATE log_head SET epoch = @epoch, published_seq = seq WHERE authority = @authority", new { authority, epoch });
        await transaction.Commit();
        return epoch;
    }

    static async Task<List<string>> Authorities(Database database, CancellationToken cancel)
    {
        await using var transaction = await database.BeginLocked("restore", cancel);
        return await transaction.Query<string>("SELECT authority FROM log_head ORDER BY authority");
    }
}
