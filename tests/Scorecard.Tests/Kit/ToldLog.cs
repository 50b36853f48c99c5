using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Scorecard.Contracts.Changes;
using Scorecard.Records.Hearing;

namespace Scorecard.Tests.Kit;

/// <summary>Another service's log, kept in memory: what a test says that it told.</summary>
sealed class ToldLog(string source, string authority) : IChangeFeed
{
    static readonly JsonSerializerOptions Json = new() { Converters = { new JsonStringEnumConverter() } };

    readonly List<RecordChange> changes = [];

    public long Epoch { get; set; } = 1;

    /// <summary>When it is told what it is told next.</summary>
    public DateTimeOffset At { get; set; } = DateTimeOffset.UnixEpoch;

    /// <summary>Records as they now read, one change each; a null body withdraws. Returns the run that the bus would carry.</summary>
    public RecordsChanged Tell(string kind, params IEnumerable<(string Id, object? Body)> records)
    {
        var after = changes.Count;
        foreach (var (id, body) in records) changes.Add(Change(kind, id, body));
        return Run(after, changes.Count);
    }

    /// <summary>A body that cannot be read.</summary>
    public RecordsChanged TellNonsense(string kind, string id)
    {
        var after = changes.Count;
        changes.Add(Change(kind, id, new object()) with { Body = "{ nonsense" });
        return Run(after, changes.Count);
    }

    /// <summary>The log is restored from a backup that lacks its last changes.</summary>
    public void Forget(int last) => changes.RemoveRange(changes.Count - last, last);

    public RecordsChanged Everything() => Run(0, changes.Count);

    public Task<IReadOnlyList<LogBeat>> Heads(string source, CancellationToken cancel) => Task.FromResult<IReadOnlyList<LogBeat>>(
        [new LogBeat { Source = source, Authority = authority, Epoch = Epoch, Seq = changes.Count, At = DateTimeOffset.UnixEpoch }]);

    public async IAsyncEnumerable<RecordsChanged> Read(
        string source, string authority, long epoch, long afterSeq, [EnumeratorCancellation] CancellationToken cancel)
    {
        // In small runs, so that a rebuild takes more than one step.
        for (var after = (int)afterSeq; after < changes.Count; after += 3) yield return Run(after, Math.Min(after + 3, changes.Count));
        await Task.CompletedTask;
    }

    RecordsChanged Run(int after, int to) => new()
    {
        Source = source,
        Authority = authority,
        Epoch = Epoch,
        AfterSeq = after,
        ToSeq = to,
        Changes = [.. changes.Skip(after).Take(to - after)],
    };

    RecordChange Change(string kind, string id, object? body) => new()
    {
        Seq = changes.Count + 1,
        Kind = kind,
        Id = id,
        Version = 1 + changes.Count(change => change.Kind == kind && change.Id == id),
        Withdrawn = body is null,
        Shape = 1,
        Body = body is null ? null : JsonSerializer.Serialize(body, body.GetType(), Json),
        RecordedAt = At,
    };
}
