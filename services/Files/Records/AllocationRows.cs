using Scorecard.Files.Lists;
using Scorecard.Protos.Records.V1;
using Scorecard.Records.Rules;

namespace Scorecard.Files.Records;

/// <summary>A row of the allocation log: one worker, or one team, holding a case for a time.</summary>
static class AllocationRows
{
    public static Allocation Read(RowCells row)
    {
        var (from, to) = row.Held("from", "to");
        var role = row.Name("role");
        return new Allocation
        {
            ChildId = row.Id("child_id"),
            // A log without roles is a log of lead workers.
            Role = role.Length == 0 ? "lead" : Catalogue.Code("role", role) ?? role,
            Team = row.Name("team"),
            Worker = row.Name("worker"),
            From = Told.Date(from),
            To = Told.Date(to),
            Reason = row.Text("reason"),
        };
    }
}
