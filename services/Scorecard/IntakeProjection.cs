using System.Text.Json;
using System.Text.Json.Serialization;
using Scorecard.Cases;
using Scorecard.Contracts.Cases;
using Scorecard.Contracts.Changes;
using Scorecard.Contracts.Missing;
using Scorecard.Contracts.Readings;
using Scorecard.Figures;
using Scorecard.Journeys;
using Scorecard.Missing;
using Scorecard.Readings;
using Scorecard.Records.Hearing;
using Scorecard.Records.Storage;

namespace Scorecard;

/// <summary>Keeps what Intake tells: standings, missing episodes, journeys, what was supplied, and the day it all is a reading of.</summary>
sealed class IntakeProjection([FromKeyedServices(ScorecardModel.Name)] Database database) : Projection
{
    public const string From = "intake";

    static readonly HeardTable[] Tables = [StandingSpells.Table, MissingEpisodes.Table, ReadingTable.Table, SupplyTable.Table];

    /// <summary>What each kind is told as.</summary>
    static readonly Dictionary<string, Type> Bodies = new(JourneyTables.All.Select(table => KeyValuePair.Create(table.Kind, table.Contract)), StringComparer.Ordinal)
    {
        [StandingSpells.Kind] = typeof(CaseStandingChanged),
        [MissingEpisodes.Kind] = typeof(MissingEpisodeChanged),
        [ReadingTable.Kind] = typeof(ReadingChanged),
        [SupplyTable.Kind] = typeof(SupplyChanged),
    };

    public static IEnumerable<string> Kinds => Bodies.Keys;

    static readonly JsonSerializerOptions Written = new() { Converters = { new JsonStringEnumConverter() } };

    public override string Source => From;

    public override long Shape => 2;

    public override bool KeepsVersions => true;

    public override object? Read(RecordChange change) => !change.Withdrawn && Bodies.TryGetValue(change.Kind, out var body)
        ? JsonSerializer.Deserialize(change.Body!, body, Written)
        : null;

    public override async Task Apply(LockedTransaction transaction, ProjectionScope scope, IReadOnlyList<HeardRecord> records)
    {
        var stale = await StaleFigures.Begin(transaction, scope);
        var told = records.ToLookup(record => record.Kind, StringComparer.Ordinal);
        await StandingSpells.Apply(database, transaction, scope, told[StandingSpells.Kind], stale);
        await MissingEpisodes.Apply(database, transaction, scope, told[MissingEpisodes.Kind], stale);
        await ReadingTable.Apply(database, transaction, scope, told[ReadingTable.Kind]);
        await SupplyTable.Apply(database, transaction, scope, told[SupplyTable.Kind], stale);
        foreach (var table in JourneyTables.All) await table.Apply(database, transaction, scope, told[table.Kind], stale);
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
        var more = false;
        foreach (var table in Tables) more |= await table.Forget(transaction, scope, limit);
        foreach (var table in JourneyTables.All) more |= await table.Forget(transaction, scope, limit);
        return more;
    }
}
