using Scorecard.Contracts.Register;
using Scorecard.Records.Log;
using Scorecard.Records.Rules;
using Workforce.Register;
using Message = Scorecard.Protos.Records.V1;

namespace Workforce.Supervisions;

/// <summary>A supervision that was held, or why none was.</summary>
static class TellSupervision
{
    /// <param name="withdrawn">Then the message need only name the record.</param>
    public static SupervisionChanged Read(Message.Supervision message, bool withdrawn, FieldReader fields, DateOnly latest)
    {
        OrdinalId.Rule(message.Ordinal, withdrawn, fields);
        var worker = fields.Id(message.WorkerId, "worker_id");
        if (withdrawn) return new() { WorkerId = worker, HeldOn = default };
        return new SupervisionChanged
        {
            WorkerId = worker,
            HeldOn = fields.Date(message.HeldOn, "held_on", latest, required: true) ?? default,
            SupervisorId = message.SupervisorId == "" ? null : fields.Id(message.SupervisorId, "supervisor_id"),
            Type = fields.OptionalCode<Message.SupervisionType, SupervisionType>(message.Type, "type"),
            ExcusedReason = fields.Text(message.ExcusedReason, "excused_reason"),
        };
    }

    /// <param name="ordinal">0: the one of the same day and type, so that a file told twice changes nothing; else a new one.</param>
    public static Decision Decide(SubjectRecords known, SupervisionChanged told, int ordinal, bool withdrawn, long? expectedVersion)
    {
        var id = ordinal > 0
            ? OrdinalId.Of(told.WorkerId, ordinal)
            : known.All(WorkforceKinds.Supervision).FirstOrDefault(pair => pair.Body.HeldOn == told.HeldOn && pair.Body.Type == told.Type).Record?.Id
                ?? OrdinalId.Next(told.WorkerId, known.EveryId(WorkforceKinds.Supervision.Name));
        return Decision.Accept(withdrawn ? WorkforceKinds.Supervision.Withdraw(id, expectedVersion) : WorkforceKinds.Supervision.Write(id, told, expectedVersion));
    }
}
