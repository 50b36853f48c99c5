using System.Text.Json;
using Scorecard.Contracts.Changes;
using Scorecard.Contracts.Readings;
using Scorecard.Records.Hearing;
using Scorecard.Records.Storage;
using Workforce.Counting;
using Workforce.Live;
using Workforce.Readings;

namespace Workforce.Standings;

/// <summary>Keeps the standings that Intake tells, and counts again the teams that a change takes a case from or gives it to.</summary>
sealed class StandingsProjection([FromKeyedServices(WorkforceModel.Name)] Database database, TeamRecount recount, CountWakes wakes) : Projection
{
    public const string From = "intake";

    public override string Source => From;

    public override object? Read(RecordChange change) => change switch
    {
        { Withdrawn: true } => null,
        { Kind: "standing" } => JsonSerializer.Deserialize(change.Body!, HeardJson.Default.CaseStandingChanged),
        { Kind: "reading" } => JsonSerializer.Deserialize(change.Body!, HeardJson.Default.ReadingChanged),
        _ => null,
    };

    public override async Task Apply(LockedTransaction transaction, ProjectionScope scope, IReadOnlyList<HeardRecord> records)
    {
        var standings = records.Where(record => record.Kind == "standing").ToList();
        var reading = records.LastOrDefault(record => record.Kind == "reading");
        var teams = await SpellTable.Apply(database, transaction, scope, standings);
        if (reading is not null) await ReadingTable.Apply(transaction, scope, (ReadingChanged?)reading.Body);
        if (!scope.Current || (standings.Count == 0 && reading is null)) return;
        await recount.Count(transaction, scope.Authority, scope.Generation, teams, readingChanged: reading is not null);
    }

    public override Task Swapped(LockedTransaction transaction, ProjectionScope scope) =>
        recount.CountAll(transaction, scope.Authority, scope.Generation);

    public override async Task<bool> Forget(LockedTransaction transaction, ProjectionScope scope, int limit)
    {
        await ReadingTable.Forget(transaction, scope);
        return await SpellTable.Forget(transaction, scope, limit) > 0;
    }

    public override void Heard(string authority) => wakes.Wake(authority);
}
