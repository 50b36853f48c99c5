using System.Text.Json;
using System.Text.Json.Serialization;
using Scorecard.Contracts.Changes;
using Scorecard.Contracts.Register;
using Scorecard.Figures;
using Scorecard.Records.Hearing;
using Scorecard.Records.Storage;

namespace Scorecard.Register;

/// <summary>Keeps what Workforce tells of workers and teams.</summary>
sealed class RegisterProjection([FromKeyedServices(ScorecardModel.Name)] Database database) : Projection
{
    public override string Source => "workforce";

    public override object? Read(RecordChange change) => change switch
    {
        { Withdrawn: true } => null,
        { Kind: Workers.Kind } => JsonSerializer.Deserialize(change.Body!, RegisterBodies.Default.WorkerChanged),
        { Kind: Teams.Kind } => JsonSerializer.Deserialize(change.Body!, RegisterBodies.Default.TeamChanged),
        _ => null,
    };

    public override async Task Apply(LockedTransaction transaction, ProjectionScope scope, IReadOnlyList<HeardRecord> records)
    {
        var stale = await StaleFigures.Begin(transaction, scope);
        await Workers.Apply(database, transaction, scope, records, stale);
        await Teams.Apply(database, transaction, scope, records);
        await stale.Mark(transaction);
    }

    public override async Task Swapped(LockedTransaction transaction, ProjectionScope scope)
    {
        var stale = await StaleFigures.Begin(transaction, scope);
        stale.TouchAll(Workers.Kind);
        await stale.Mark(transaction);
    }

    public override async Task<bool> Forget(LockedTransaction transaction, ProjectionScope scope, int limit) =>
        await Workers.Table.Forget(transaction, scope, limit) | await Teams.Table.Forget(transaction, scope, limit);
}

[JsonSerializable(typeof(WorkerChanged))]
[JsonSerializable(typeof(TeamChanged))]
[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
sealed partial class RegisterBodies : JsonSerializerContext;
