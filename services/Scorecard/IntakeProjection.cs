using System.Text.Json;
using System.Text.Json.Serialization;
using Scorecard.Cases;
using Scorecard.Contracts.Cases;
using Scorecard.Contracts.Changes;
using Scorecard.Contracts.Missing;
using Scorecard.Contracts.Readings;
using Scorecard.Figures;
using Scorecard.Missing;
using Scorecard.Readings;
using Scorecard.Records.Hearing;
using Scorecard.Records.Storage;

namespace Scorecard;

/// <summary>Keeps what Intake tells: standings, missing episodes, and the day it all is a reading of.</summary>
sealed class IntakeProjection([FromKeyedServices(ScorecardModel.Name)] Database database) : Projection
{
    static readonly HeardTable[] Tables = [StandingSpells.Table, MissingEpisodes.Table, ReadingTable.Table];

    public override string Source => "intake";

    public override object? Read(RecordChange change) => change switch
    {
        { Withdrawn: true } => null,
        { Kind: StandingSpells.Kind } => JsonSerializer.Deserialize(change.Body!, IntakeBodies.Default.CaseStandingChanged),
        { Kind: MissingEpisodes.Kind } => JsonSerializer.Deserialize(change.Body!, IntakeBodies.Default.MissingEpisodeChanged),
        { Kind: ReadingTable.Kind } => JsonSerializer.Deserialize(change.Body!, IntakeBodies.Default.ReadingChanged),
        _ => null,
    };

    public override async Task Apply(LockedTransaction transaction, ProjectionScope scope, IReadOnlyList<HeardRecord> records)
    {
        var stale = await StaleFigures.Begin(transaction, scope);
        await StandingSpells.Apply(database, transaction, scope, records, stale);
        await MissingEpisodes.Apply(database, transaction, scope, records, stale);
        await ReadingTable.Apply(database, transaction, scope, records);
        await stale.Mark(transaction);
    }

    public override async Task Swapped(LockedTransaction transaction, ProjectionScope scope)
    {
        var stale = await StaleFigures.Begin(transaction, scope);
        stale.TouchAll(StandingSpells.Kind);
        stale.TouchAll(MissingEpisodes.Kind);
        await stale.Mark(transaction);
    }

    public override async Task<bool> Forget(LockedTransaction transaction, ProjectionScope scope, int limit)
    {
        var more = false;
        foreach (var table in Tables) more |= await table.Forget(transaction, scope, limit);
        return more;
    }
}

[JsonSerializable(typeof(CaseStandingChanged))]
[JsonSerializable(typeof(MissingEpisodeChanged))]
[JsonSerializable(typeof(ReadingChanged))]
[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
sealed partial class IntakeBodies : JsonSerializerContext;
