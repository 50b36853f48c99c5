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
        var told = new List<HeardRecord>();
        foreach (var change in changes)
        {
            var key = (change.Kind, change.Id);
            try
            {
                var body = projection.Read(change);
                if (body is not null) kept.Add(change);
                if (body is not null || change.Withdrawn)
                {
                    told.Add(new(change.Kind, change.Id, change.Version, body) { RecordedAt = change.RecordedAt.ToUnixTimeMilliseconds() });
                }
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
        if (told.Count > 0) await projection.Apply(transaction, scope, projection.KeepsVersions ? told : Newest(told));
    }

    static List<HeardRecord> Newest(List<HeardRecord> told) =>
        [.. told.GroupBy(record => (record.Kind, record.Id)).Select(record => record.Last())];
}
