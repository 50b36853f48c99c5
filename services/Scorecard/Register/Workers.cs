using Scorecard.Contracts.Register;
using Scorecard.Figures;
using Scorecard.Records.Hearing;
using Scorecard.Records.Storage;

namespace Scorecard.Register;

/// <summary>Workers in post, as Workforce's register has them.</summary>
static class Workers
{
    public const string Kind = "worker";

    public static readonly HeardTable Table = new(
        "heard_worker", "worker_id", ["worker_id", "from_day:int", "to_day:int", "kind", "agency:int", "org_role:int", "fte_hundredths:int"]);

    const string Select =
        "worker_id AS WorkerId, from_day AS FromDay, to_day AS ToDay, kind AS Kind, agency AS Agency, org_role AS OrgRole, fte_hundredths AS FteHundredths";

    public static async Task Apply(
        Database database, LockedTransaction transaction, ProjectionScope scope, IReadOnlyList<HeardRecord> records, StaleFigures stale)
    {
        var workers = records.Where(record => record.Kind == Kind).ToDictionary(
            record => record.Id,
            record => record.Body is WorkerChanged worker ? WorkerRow.Of(record.Id, worker) : null,
            StringComparer.Ordinal);
        if (stale.Watching)
        {
            var before = (await Table.Read<WorkerRow>(transaction, scope, Select, workers.Keys)).ToDictionary(row => row.WorkerId, StringComparer.Ordinal);
            foreach (var (id, after) in workers)
            {
                if (before.GetValueOrDefault(id) is var was && was == after) continue;
                stale.Touch(Kind, was?.Days);
                stale.Touch(Kind, after?.Days);
            }
        }
        await Table.Replace(database, transaction, scope, workers.Keys, workers.Values.OfType<WorkerRow>().Select(row => row.Values));
    }
}
