using Dapper;
using Scorecard.Records.Log;
using Scorecard.Records.Storage;
using Workforce.Agency;
using Workforce.Register;

namespace Workforce.Supervisions;

/// <summary>The staff whose supervision counts, with what is recorded of it: those who had none first.</summary>
sealed class SupervisionList([FromKeyedServices(WorkforceModel.Name)] Database database, TeamList teams, SubjectReader<RegisterRules> register)
{
    public async Task<IReadOnlyList<SupervisedWorker>> Of(string authority, DateOnly first, DateOnly last, CancellationToken cancel)
    {
        var staff = await Staff(authority, last, cancel);
        var known = await register.Read(authority, staff, cancel);
        var homes = (await teams.On(authority, last, cancel)).SelectMany(entry => entry.InPost.Select(id => (Id: id, entry.Team)))
            .DistinctBy(home => home.Id).ToDictionary(home => home.Id, home => home.Team);
        return
        [
            .. from id in staff
               let worker = known[id].Find(WorkforceKinds.Worker, id)
               where worker is not null
               select new SupervisedWorker(worker, homes.GetValueOrDefault(id), Supervisions(known[id]), first, last) into listed
               orderby listed.Supervised, listed.AbsentThroughout, listed.Worker.DisplayName.ToUpperInvariant(), listed.Worker.WorkerId
               select listed,
        ];
    }

    static List<RecordedSupervision> Supervisions(SubjectRecords known) =>
        [.. known.All(WorkforceKinds.Supervision).Select(pair => new RecordedSupervision(OrdinalId.Ordinal(pair.Record.Id), pair.Record.Version, pair.Body))];

    // Social workers and first-line managers, agency staff with them: as the measure supervised_in_month counts them.
    async Task<List<string>> Staff(string authority, DateOnly day, CancellationToken cancel)
    {
        await using var connection = await database.Open(cancel);
        return (await connection.QueryAsync<string>(
            """
            SELECT worker_id FROM worker
            WHERE authority = @authority AND from_day <= @day AND to_day > @day AND kind = 'SocialWorker' AND org_role IN (3, 4, 5, 6)
            """,
            new { authority, day = day.DayNumber })).AsList();
    }
}
