using Scorecard.Records.Log;
using Scorecard.Records.Storage;

namespace Workforce.Register;

/// <summary>The register as rows, for the counts.</summary>
static class RegisterTables
{
    static readonly TableInsert Teams = TableInsert.Upsert(
        "team", ["authority", "team"], ["authority", "team", "name", "area", "type", "from_day:int", "to_day:int"]);

    static readonly TableInsert Workers = TableInsert.Upsert(
        "worker",
        ["authority", "worker_id"],
        ["authority", "worker_id", "kind", "agency:int", "org_role:int", "home_team", "fte_hundredths:int", "from_day:int", "to_day:int"]);

    /// <summary>The codes of the teams that changed.</summary>
    public static async Task<List<string>> Apply(
        Database database, LockedTransaction transaction, string authority, IReadOnlyList<LogChange> changes)
    {
        var newest = changes.GroupBy(change => (change.Kind, change.Id)).Select(group => group.Last()).ToLookup(change => change.Kind);
        var (teams, workers) = (newest[WorkforceKinds.Team.Name].ToList(), newest[WorkforceKinds.Worker.Name].ToList());
        foreach (var ids in Gone(teams)) await transaction.Execute("DELETE FROM team WHERE authority = @authority AND team IN @ids", new { authority, ids });
        foreach (var ids in Gone(workers)) await transaction.Execute("DELETE FROM worker WHERE authority = @authority AND worker_id IN @ids", new { authority, ids });
        await database.InsertMany(transaction, Teams, [.. Told(teams).Select(change => Row(authority, WorkforceKinds.Team.Read(change.Body)))]);
        await database.InsertMany(transaction, Workers, [.. Told(workers).Select(change => Row(authority, WorkforceKinds.Worker.Read(change.Body)))]);
        return teams.ConvertAll(change => change.Id);
    }

    static IEnumerable<string[]> Gone(IEnumerable<LogChange> changes) => changes.Where(change => change.Withdrawn).Select(change => change.Id).Chunk(500);

    static IEnumerable<LogChange> Told(IEnumerable<LogChange> changes) => changes.Where(change => !change.Withdrawn);

    static object?[] Row(string authority, Team team) =>
    [
        authority, team.Code, team.Name, team.Area ?? "", team.Type.ToString(), Days.From(team.From), Days.Through(team.To),
    ];

    static object?[] Row(string authority, Worker worker) =>
    [
        authority, worker.WorkerId, worker.Kind.ToString(), worker.Agency ? 1 : 0, worker.OrgRole ?? 0, worker.Team ?? "",
        worker.FteHundredths, Days.From(worker.ContractedFrom), Days.Through(worker.ContractedTo),
    ];
}
