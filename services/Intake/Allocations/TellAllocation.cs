using Scorecard.Records.Log;
using Scorecard.Records.Rules;
using Message = Scorecard.Protos.Records.V1.Allocation;

namespace Intake.Allocations;

/// <summary>An allocation as another system tells it. The worker and the team are taken as told.</summary>
static class TellAllocation
{
    /// <param name="withdrawn">Then the message need only name the allocation.</param>
    public static Allocation Read(Message message, bool withdrawn, FieldReader fields, DateOnly latest)
    {
        var allocation = new Allocation
        {
            ChildId = fields.Id(message.ChildId, "child_id"),
            Role = fields.Text(message.Role, "role")?.ToLowerInvariant() ?? Allocation.Lead,
            Team = fields.Text(message.Team, "team"),
            Worker = fields.Text(message.Worker, "worker"),
            From = fields.Date(message.From, "from", latest, required: !withdrawn) ?? default,
            To = fields.Date(message.To, "to", latest),
            Reason = fields.Text(message.Reason, "reason"),
        };
        if (withdrawn) fields.Check(message.Ordinal > 0, RuleBook.Missing, "ordinal");
        else if (string.IsNullOrEmpty(allocation.Team) && string.IsNullOrEmpty(allocation.Worker)) fields.Break(RuleBook.Missing, "worker");
        if (allocation.To < allocation.From) fields.Break(RuleBook.EndBeforeStart, "to");
        return allocation;
    }

    public static Decision Decide(SubjectRecords child, Allocation told, int ordinal, bool withdrawn, long? expectedVersion)
    {
        var id = AllocationId.Of(
            told.ChildId,
            told.Role,
            ordinal > 0 ? ordinal : AllocationId.Next(child.EveryId(IntakeKinds.Allocation.Name), told.ChildId, told.Role));
        if (withdrawn) return Decision.Accept(IntakeKinds.Allocation.Withdraw(id, expectedVersion));
        var others = child.All(IntakeKinds.Allocation).Where(pair => pair.Record.Id != id && pair.Body.Role == told.Role).Select(pair => pair.Body).ToList();
        if (told.To is null && others.Any(other => other.To is null)) return Decision.Refuse(RuleBook.TwoOpen.For("to"));
        if (told.Role == Allocation.Lead && others.Any(other => Overlap(told, other))) return Decision.Refuse(RuleBook.Overlap.For("from"));
        return Decision.Accept(IntakeKinds.Allocation.Write(id, told, expectedVersion));
    }

    // They may touch: one ends on the day the next begins.
    static bool Overlap(Allocation one, Allocation other) =>
        (one.To is null || one.To > other.From) && (other.To is null || other.To > one.From);
}
