using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Scorecard.Contracts.Cases;
using Scorecard.Contracts.Changes;
using Scorecard.Contracts.Readings;
using Scorecard.Records.Hearing;

namespace Workforce.Tests.Kit;

/// <summary>Intake's change log as others read it, written by hand.</summary>
sealed class IntakeLog : IChangeFeed
{
    static readonly JsonSerializerOptions Json = new() { Converters = { new JsonStringEnumConverter() } };

    readonly Lock gate = new();

    readonly Dictionary<string, List<RecordChange>> logs = new(StringComparer.Ordinal);

    public long Epoch { get; set; } = 1;

    public RecordsChanged Tell(params CaseStandingChanged[] standings) =>
        Append("haringey", standings.Select(standing => ("standing", standing.ChildId, (object?)standing)));

    public RecordsChanged Withdraw(params string[] children) => Append("haringey", children.Select(child => ("standing", child, (object?)null)));

    public RecordsChanged Tell(ReadingChanged reading) => Append("haringey", [("reading", "reading", reading)]);

    public RecordsChanged TellUnreadable() => Append("haringey", [("standing", "broken", "not a standing")]);

    public Task<IReadOnlyList<LogBeat>> Heads(string source, CancellationToken cancel)
    {
        lock (gate)
        {
            return Task.FromResult<IReadOnlyList<LogBeat>>([.. logs.Select(log => new LogBeat
            {
                Source = source,
                Authority = log.Key,
                Epoch = Epoch,
                Seq = log.Value.Count,
                At = TimeProvider.System.GetUtcNow(),
            })]);
        }
    }

    public async IAsyncEnumerable<RecordsChanged> Read(
        string source, string authority, long epoch, long afterSeq, [EnumeratorCancellation] CancellationToken cancel)
    {
        List<RecordChange> changes;
        lock (gate) changes = [.. logs.GetValueOrDefault(authority) ?? []];
        await Task.Yield();
        foreach (var chunk in changes.Where(change => change.Seq > afterSeq).Chunk(500)) yield return Run(authority, chunk);
    }

    RecordsChanged Append(string authority, IEnumerable<(string Kind, string Id, object? Body)> told)
    {
        lock (gate)
        {
            if (!logs.TryGetValue(authority, out var log)) logs[authority] = log = [];
            var added = told.Select((record, i) => new RecordChange
            {
                Seq = log.Count + i + 1,
                Kind = record.Kind,
                Id = record.Id,
                Version = 1 + log.Count(change => change.Kind == record.Kind && change.Id == record.Id),
                Withdrawn = record.Body is null,
                Shape = 1,
                Body = record.Body is null ? null : JsonSerializer.Serialize(record.Body, Json),
                RecordedAt = DateTimeOffset.UnixEpoch,
            }).ToList();
            log.AddRange(added);
            return Run(authority, added);
        }
    }

    RecordsChanged Run(string authority, IReadOnlyList<RecordChange> changes) => new()
    {
        Source = "intake",
        Authority = authority,
        Epoch = Epoch,
        AfterSeq = changes[0].Seq - 1,
        ToSeq = changes[^1].Seq,
        Changes = changes,
    };
}
