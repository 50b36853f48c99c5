using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Scorecard.Contracts.Changes;
using Scorecard.Contracts.Register;
using Scorecard.Records.Hearing;
using Scorecard.Records.People;
using Scorecard.Records.Storage;

namespace Intake.Register;

/// <summary>Keeps Intake's copy of the register, and marks the children whose standing rests on what changed.</summary>
sealed class RegisterProjection([FromKeyedServices(IntakeModel.Name)] Database database, StaleStandings stale) : Projection
{
    static readonly TableInsert Workers = TableInsert.Upsert(
        "register_worker", ["authority", "generation", "worker_id"], ["authority", "generation:int", "worker_id", "body"]);

    static readonly TableInsert Teams = TableInsert.Upsert(
        "register_team", ["authority", "generation", "team"], ["authority", "generation:int", "team", "body"]);

    public override string Source => "workforce";

    // 2: people too.
    public override long Shape => 2;

    public override object? Read(RecordChange change) => change switch
    {
        { Withdrawn: true } => null,
        { Kind: "worker" } => JsonSerializer.Deserialize(change.Body!, RegisterJson.Default.WorkerChanged),
        { Kind: "team" } => JsonSerializer.Deserialize(change.Body!, RegisterJson.Default.TeamChanged),
        { Kind: PeopleTable.Kind } => PeopleTable.Read(change),
        _ => null,
    };

    public override async Task Apply(LockedTransaction transaction, ProjectionScope scope, IReadOnlyList<HeardRecord> records)
    {
        var workers = records.Where(record => record.Kind == "worker").ToList();
        var teams = records.Where(record => record.Kind == "team").ToList();
        if (scope.Current) await MarkStale(transaction, scope, workers, teams);
        var hadTeams = await HasTeams(transaction, scope);
        await Put(transaction, scope, Workers, "register_worker", "worker_id", workers);
        await Put(transaction, scope, Teams, "register_team", "team", teams);
        await PeopleTable.Apply(database, transaction, scope, records.Where(record => record.Kind == PeopleTable.Kind));
        // Without any team, what was told is the team's name by itself: the first one and the last one touch every case.
        if (scope.Current && teams.Count > 0 && hadTeams != await HasTeams(transaction, scope)) await StaleStandings.MarkAll(transaction, scope.Authority);
    }

    public override Task Swapped(LockedTransaction transaction, ProjectionScope scope) => StaleStandings.MarkAll(transaction, scope.Authority);

    public override async Task<bool> Forget(LockedTransaction transaction, ProjectionScope scope, int limit)
    {
        var workers = await transaction.Execute(
            "DELETE FROM register_worker WHERE authority = @Authority AND generation <> @Generation", new { scope.Authority, scope.Generation });
        var teams = await transaction.Execute(
            "DELETE FROM register_team WHERE authority = @Authority AND generation <> @Generation", new { scope.Authority, scope.Generation });
        return workers + teams + await PeopleTable.Forget(transaction, scope) > limit;
    }

    public override void Heard(string authority) => stale.Wake(authority);

    async Task Put(
        LockedTransaction transaction, ProjectionScope scope, TableInsert insert, string table, string key, List<HeardRecord> records)
    {
        var gone = records.Where(record => record.Withdrawn).Select(record => record.Id).ToList();
        foreach (var ids in gone.Chunk(500))
        {
            await transaction.Execute(
                $"DELETE FROM {table} WHERE authority = @Authority AND generation = @Generation AND {key} IN @ids",
                new { scope.Authority, scope.Generation, ids });
        }
        await database.InsertMany(transaction, insert, [.. records
            .Where(record => !record.Withdrawn)
            .Select(record => new object?[] { scope.Authority, scope.Generation, record.Id, Json(record.Body!) })]);
    }

    // The names that a worker or a team had, and the names it has now: whoever was told one of them is worked out again.
    static async Task MarkStale(LockedTransaction transaction, ProjectionScope scope, List<HeardRecord> workers, List<HeardRecord> teams)
    {
        var changedTeams = await Known(transaction, scope, "register_team", "team", teams, RegisterJson.Default.TeamChanged);
        var teamKeys = changedTeams.SelectMany(team => (string[])[team.Team, team.Name]).Select(PersonName.Key).ToHashSet(StringComparer.Ordinal);
        var changedWorkers = await Known(transaction, scope, "register_worker", "worker_id", workers, RegisterJson.Default.WorkerChanged);
        // A home team decides between namesakes, and stands in where a case was told without a team.
        if (teamKeys.Count > 0) changedWorkers.AddRange((await All(transaction, scope)).Where(worker => teamKeys.Contains(PersonName.Key(worker.Team))));
        var workerKeys = changedWorkers.SelectMany(worker => worker.Aliases.Append(worker.DisplayName).Append(worker.WorkerId)).Select(PersonName.Key);
        await StaleStandings.Mark(transaction, scope.Authority, "worker_key", [.. workerKeys.Distinct()]);
        await StaleStandings.Mark(transaction, scope.Authority, "team_key", [.. teamKeys]);
    }

    static async Task<List<T>> Known<T>(
        LockedTransaction transaction, ProjectionScope scope, string table, string key, List<HeardRecord> records, JsonTypeInfo<T> type)
    {
        var known = records.Select(record => record.Body).OfType<T>().ToList();
        foreach (var ids in records.Select(record => record.Id).Chunk(500))
        {
            var bodies = await transaction.Query<string>(
                $"SELECT body FROM {table} WHERE authority = @Authority AND generation = @Generation AND {key} IN @ids",
                new { scope.Authority, scope.Generation, ids });
            known.AddRange(bodies.Select(body => JsonSerializer.Deserialize(body, type)!));
        }
        return known;
    }

    static async Task<IEnumerable<WorkerChanged>> All(LockedTransaction transaction, ProjectionScope scope) =>
        (await transaction.Query<string>(
            "SELECT body FROM register_worker WHERE authority = @Authority AND generation = @Generation", new { scope.Authority, scope.Generation }))
        .Select(body => JsonSerializer.Deserialize(body, RegisterJson.Default.WorkerChanged)!);

    static async Task<bool> HasTeams(LockedTransaction transaction, ProjectionScope scope) => await transaction.QueryFirst<long>(
        "SELECT count(*) FROM register_team WHERE authority = @Authority AND generation = @Generation", new { scope.Authority, scope.Generation }) > 0;

    static string Json(object body) => body is WorkerChanged worker
        ? JsonSerializer.Serialize(worker, RegisterJson.Default.WorkerChanged)
        : JsonSerializer.Serialize((TeamChanged)body, RegisterJson.Default.TeamChanged);
}
