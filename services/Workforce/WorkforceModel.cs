using System.Text.Json;
using Scorecard.Records.Hearing;
using Scorecard.Records.Log;
using Scorecard.Records.Storage;
using Workforce.Counting;
using Workforce.Register;
using Workforce.Standings;

namespace Workforce;

/// <summary>What Workforce's log keeps to read, and tells.</summary>
sealed class WorkforceModel([FromKeyedServices(WorkforceModel.Name)] Database database, TeamRecount recount) : RecordModel<RegisterRules>
{
    public const string Name = "workforce";

    public override string Source => Name;

    public override Task<RegisterRules> Context(LockedTransaction transaction, string authority) => Task.FromResult(RegisterRules.Alone);

    public override async Task Project(LockedTransaction transaction, string authority, IReadOnlyList<LogChange> changes)
    {
        var teams = await RegisterTables.Apply(database, transaction, authority, changes);
        if (teams.Count == 0) return;
        await database.AlsoLock(transaction, HeardLog.LockName(StandingsProjection.From, authority));
        await recount.Count(transaction, authority, teams);
    }

    public override PublishedBody? Publish(LogChange change) =>
        change.Kind == WorkforceKinds.Team.Name
            ? new(1, JsonSerializer.Serialize(WorkforceKinds.Team.Read(change.Body).Published(), WorkforceJson.Default.TeamChanged))
        : change.Kind == WorkforceKinds.Worker.Name
            ? new(1, JsonSerializer.Serialize(WorkforceKinds.Worker.Read(change.Body).Published(), WorkforceJson.Default.WorkerChanged))
        // Told as they are kept.
        : change.Kind == WorkforceKinds.Post.Name || change.Kind == WorkforceKinds.Supervision.Name || change.Kind == WorkforceKinds.Person.Name ? new(1, change.Body)
        : null;
}
