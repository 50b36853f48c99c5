using Intake.Register;
using Scorecard.Records.Log;
using Scorecard.Records.Storage;

namespace Intake.Allocations;

/// <summary>Allocations by what they name, to find the cases that a change of the register touches.</summary>
static class AllocationTable
{
    static readonly TableInsert Upsert = TableInsert.Upsert(
        "allocation",
        ["authority", "id"],
        ["authority", "id", "child_id", "role", "worker_key", "team_key", "from_day:int", "to_day:int"]);

    public static async Task Apply(Database database, LockedTransaction transaction, string authority, IReadOnlyList<LogChange> changes)
    {
        var newest = changes.Where(change => change.Kind == IntakeKinds.Allocation.Name).GroupBy(change => change.Id).Select(group => group.Last()).ToList();
        foreach (var chunk in newest.Where(change => change.Withdrawn).Select(change => change.Id).Chunk(500))
        {
            await transaction.Execute("DELETE FROM allocation WHERE authority = @authority AND id IN @chunk", new { authority, chunk });
        }
        // Ends before starts: while both are being written a case must not seem to have two open leads.
        var rows = newest
            .Where(change => !change.Withdrawn)
            .Select(change => (change.Id, Body: IntakeKinds.Allocation.Read(change.Body)))
            .ToLookup(pair => pair.Body.To is not null);
        foreach (var ended in (bool[])[true, false])
        {
            await database.InsertMany(transaction, Upsert, [.. rows[ended].Select(pair => Row(authority, pair.Id, pair.Body))]);
        }
    }

    static object?[] Row(string authority, string id, Allocation allocation) =>
    [
        authority, id, allocation.ChildId, allocation.Role, PersonName.Key(allocation.Worker), PersonName.Key(allocation.Team),
        allocation.From.DayNumber, OpenEnd.Of(allocation.To),
    ];
}
