using Microsoft.Extensions.Logging;
using Scorecard.Contracts.Changes;
using Scorecard.Records.Storage;

namespace Scorecard.Records.Hearing;

/// <summary>Brings changes into a projection's tables: the same whether they come by the bus, by a pull or by a rebuild.</summary>
sealed class HeardChanges(Projection projection, ILogger logger)
{
    public async Task Apply(
        LockedTransaction transaction, WatermarkStore store, Watermark at, ProjectionScope scope, BuiltFrom built, IReadOnlyList<RecordChange> changes)
    {
        if (changes.Count == 0) return;
        var quarantined = await store.Quarantined(scope.Generation);
        var kept = new List<RecordChange>();
        var newest = new Dictionary<(string Kind, string Id), HeardRecord>();
        foreach (var change in changes)
        {
            var key = (change.Kind, change.Id);
            try
            {
                var body = projection.Read(change);
                if (body is not null) kept.Add(change);
                if (body is not null || change.Withdrawn) newest[key] = new(change.Kind, change.Id, change.Version, body);
                if (quarantined.Remove(key)) await store.Release(scope.Generation, change.Kind, change.Id);
            }
            // Reading touches nothing else: whatever it throws, this change cannot be read, now or later.
            catch (Exception error) when (error is not System.Data.Common.DbException)
            {
                RecordsLog.Quarantined(logger, projection.Source, scope.Authority, change.Kind, change.Seq, error.GetType().Name);
                await store.Quarantine(at, change, "unreadable");
                quarantined.Add(key);
            }
        }
        await store.Note(scope.Generation, built.With(projection, kept));
        if (newest.Count > 0) await projection.Apply(transaction, scope, [.. newest.Values]);
    }
}
