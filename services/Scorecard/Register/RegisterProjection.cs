using System.Text.Json;
using System.Text.Json.Serialization;
using Scorecard.Contracts.Changes;
using Scorecard.Contracts.Register;
using Scorecard.Figures;
using Scorecard.Records.Hearing;
using Scorecard.Records.Storage;

namespace Scorecard.Register;

/// <summary>Keeps what Workforce tells of workers, teams, posts and supervisions.</summary>
sealed class RegisterProjection([FromKeyedServices(ScorecardModel.Name)] Database database) : Projection
{
    public const string From = "workforce";

    static readonly ContractTable Posts = new("post", typeof(PostChanged));

    static readonly ContractTable Supervisions = new("supervision", typeof(SupervisionChanged));

    static readonly Dictionary<string, Type> Bodies = new(StringComparer.Ordinal)
    {
        [Workers.Kind] = typeof(WorkerChanged),
        [Teams.Kind] = typeof(TeamChanged),
        [Posts.Kind] = Posts.Contract,
        [Supervisions.Kind] = Supervisions.Contract,
    };

    /// <summary>Those with a column for each property.</summary>
    public static IReadOnlyList<ContractTable> Tables => [Posts, Supervisions];

    public static IEnumerable<string> Kinds => Bodies.Keys;

    public override string Source => From;

    public override long Shape => 3;

    public override bool KeepsVersions => true;

    public override object? Read(RecordChange change) => !change.Withdrawn && Bodies.TryGetValue(change.Kind, out var body)
        ? JsonSerializer.Deserialize(change.Body!, RegisterBodies.Default.GetTypeInfo(body)!)
        : null;

    public override async Task Apply(LockedTransaction transaction, ProjectionScope scope, IReadOnlyList<HeardRecord> records)
    {
        var stale = await StaleFigures.Begin(transaction, scope);
        var told = records.ToLookup(record => record.Kind, StringComparer.Ordinal);
        await Workers.Apply(database, transaction, scope, told[Workers.Kind], stale);
        await Teams.Apply(database, transaction, scope, told[Teams.Kind], stale);
        foreach (var table in Tables) await table.Apply(database, transaction, scope, told[table.Kind], stale);
        await stale.Mark(transaction);
    }

    public override async Task Swapped(LockedTransaction transaction, ProjectionScope scope)
    {
        var stale = await StaleFigures.Begin(transaction, scope);
        foreach (var kind in Bodies.Keys) stale.TouchAll(kind);
        await stale.Mark(transaction);
    }

    public override async Task<bool> Forget(LockedTransaction transaction, ProjectionScope scope, int limit)
    {
        var more = await Workers.Table.Forget(transaction, scope, limit) | await Teams.Table.Forget(transaction, scope, limit);
        foreach (var table in Tables) more |= await table.Forget(transaction, scope, limit);
        return more;
    }
}

[JsonSerializable(typeof(WorkerChanged))]
[JsonSerializable(typeof(TeamChanged))]
[JsonSerializable(typeof(PostChanged))]
[JsonSerializable(typeof(SupervisionChanged))]
[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
sealed partial class RegisterBodies : JsonSerializerContext;
