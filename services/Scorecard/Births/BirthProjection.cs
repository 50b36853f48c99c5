using System.Text.Json;
using System.Text.Json.Serialization;
using Scorecard.Contracts.Births;
using Scorecard.Contracts.Changes;
using Scorecard.Figures;
using Scorecard.Missing;
using Scorecard.Records.Hearing;
using Scorecard.Records.Storage;

namespace Scorecard.Births;

/// <summary>Keeps what Intake tells confidentially.</summary>
sealed class BirthProjection([FromKeyedServices(ScorecardModel.Name)] Database database) : Projection
{
    public const string From = "intake.births";

    public override string Source => From;

    public override long Shape => 2;

    public override bool KeepsVersions => true;

    public override object? Read(RecordChange change) => change is { Withdrawn: false, Kind: BirthDates.Kind }
        ? JsonSerializer.Deserialize(change.Body!, BirthBodies.Default.BirthDateChanged)
        : null;

    public override async Task Apply(LockedTransaction transaction, ProjectionScope scope, IReadOnlyList<HeardRecord> records)
    {
        var stale = await StaleFigures.Begin(transaction, scope);
        await BirthDates.Apply(database, transaction, scope, records.Where(record => record.Kind == BirthDates.Kind), stale);
        await stale.Mark(transaction);
    }

    public override async Task Swapped(LockedTransaction transaction, ProjectionScope scope)
    {
        var stale = await StaleFigures.Begin(transaction, scope);
        stale.TouchAll(BirthDates.Kind);
        stale.TouchAll(MissingEpisodes.Kind);
        await stale.Mark(transaction);
    }

    public override Task<bool> Forget(LockedTransaction transaction, ProjectionScope scope, int limit) => BirthDates.Table.Forget(transaction, scope, limit);
}

[JsonSerializable(typeof(BirthDateChanged))]
sealed partial class BirthBodies : JsonSerializerContext;
