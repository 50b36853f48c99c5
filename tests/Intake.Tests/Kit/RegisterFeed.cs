using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Intake.Register;
using Scorecard.Contracts.Changes;
using Scorecard.Contracts.People;
using Scorecard.Contracts.Register;
using Scorecard.Records.Hearing;

namespace Intake.Tests.Kit;

/// <summary>Workforce's log as Intake can ask for it.</summary>
sealed class RegisterFeed : IChangeFeed
{
    static readonly JsonSerializerOptions AsTold = new() { Converters = { new JsonStringEnumConverter() } };

    readonly List<RecordChange> changes = [];

    public long Epoch { get; set; } = 1;

    public RecordsChanged Tell(params IReadOnlyList<object> records)
    {
        var after = changes.Count;
        foreach (var record in records) changes.Add(Change(record));
        return Run(after);
    }

    public RecordsChanged Withdraw(string kind, string id)
    {
        changes.Add(new RecordChange { Seq = changes.Count + 1, Kind = kind, Id = id, Version = changes.Count + 1, Withdrawn = true, Shape = 1, RecordedAt = default });
        return Run(changes.Count - 1);
    }

    public Task<IReadOnlyList<LogBeat>> Heads(string source, CancellationToken cancel) => Task.FromResult<IReadOnlyList<LogBeat>>([]);

    public async IAsyncEnumerable<RecordsChanged> Read(
        string source, string authority, long epoch, long afterSeq, [EnumeratorCancellation] CancellationToken cancel)
    {
        await Task.CompletedTask;
        yield return Run((int)afterSeq);
    }

    RecordsChanged Run(int after) => new()
    {
        Source = "workforce",
        Authority = "borough",
        Epoch = Epoch,
        AfterSeq = after,
        ToSeq = changes.Count,
        Changes = [.. changes.Skip(after)],
    };

    RecordChange Change(object record) => record switch
    {
        WorkerChanged worker => Change("worker", worker.WorkerId, JsonSerializer.Serialize(worker, RegisterJson.Default.WorkerChanged)),
        TeamChanged team => Change("team", team.Team, JsonSerializer.Serialize(team, RegisterJson.Default.TeamChanged)),
        PersonChanged person => Change("person", person.Subject, JsonSerializer.Serialize(person, AsTold)),
        _ => throw new ArgumentException($"Workforce does not tell {record}."),
    };

    RecordChange Change(string kind, string id, string body) =>
        new() { Seq = changes.Count + 1, Kind = kind, Id = id, Version = changes.Count + 1, Shape = 1, Body = body, RecordedAt = default };
}
