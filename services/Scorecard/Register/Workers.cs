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
        "heard_worker",
        "worker_id",
        [
            "worker_id", "from_day:int", "to_day:int", "kind", "agency:int", "org_role:int", "team", "fte_hundredths:int", "asye:int",
            "absent_from_day:int", "absent_to_day:int",
        ]);

    public static Task Apply(Database database, LockedTransaction transaction, ProjectionScope scope, IEnumerable<HeardRecord> records, StaleFigures stale) =>
        Table.Tell(database, transaction, scope, records, Rows, (before, after) =>
        {
            foreach (var row in before.Concat(after)) stale.Touch(Kind, new DaySpan((long)row[1]!, (long)row[2]!));
        });

    // The last day of a contract is kept as the day after it; of an absence, as it is told: measures count its days.
    static IEnumerable<object?[]> Rows(HeardRecord record)
    {
        var worker = (WorkerChanged)record.Body!;
        yield return
        [
            record.Id, worker.ContractedFrom?.DayNumber ?? 0, DaySpan.EndOf(worker.ContractedTo?.AddDays(1)), worker.Kind.ToString(),
            worker.Agency ? 1 : 0, worker.OrgRole, worker.Team, worker.FteHundredths, worker.Asye ? 1 : 0,
            worker.AbsentFrom?.DayNumber, worker.AbsentTo?.DayNumber,
        ];
    }
}
