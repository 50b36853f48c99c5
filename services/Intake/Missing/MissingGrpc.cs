using Grpc.Core;
using Intake.Cases;
using Intake.Register;
using Scorecard.Protos.Missing.V1;
using Scorecard.Records;
using Scorecard.Records.Log;
using Scorecard.Records.Rules;
using Scorecard.ServiceDefaults.Callers;
using Domain = Scorecard.Contracts.Missing;
using Message = Scorecard.Protos.Records.V1;

namespace Intake.Missing;

sealed class MissingGrpc(RecordDoor<WorkerRegister> door, MissingList missing, TimeProvider time)
    : Scorecard.Protos.Missing.V1.Missing.MissingBase
{
    public override async Task<ReportMissingResponse> ReportMissing(ReportMissingRequest request, ServerCallContext context)
    {
        var fields = new FieldReader();
        var now = time.GetUtcNow();
        var ask = new ReportMissing(
            fields.Id(request.ChildId, "child_id"),
            fields.Code<Message.MissingSetting, Domain.MissingSetting>(request.Setting, "setting"),
            fields.Code<Message.MissingKind, Domain.MissingKind>(request.Kind, "kind"),
            fields.Instant(request.StartedAt, "started_at", now) ?? now);
        fields.ThrowIfAny();
        var (result, receipt) = await door.Write(context, request.RequestId, request, ChildCommand.Of(context, ask.ChildId, (child, _) => ask.Decide(child)));
        return new() { EpisodeId = result.RecordId, Version = result.Version, Receipt = receipt.ToMessage() };
    }

    public override async Task<RecordReturnResponse> RecordReturn(RecordReturnRequest request, ServerCallContext context)
    {
        var fields = new FieldReader();
        var now = time.GetUtcNow();
        var ask = new RecordReturn(
            fields.Id(request.ChildId, "child_id"),
            fields.Code<Message.MissingSetting, Domain.MissingSetting>(request.Setting, "setting"),
            fields.Instant(request.ReturnedAt, "returned_at", now) ?? now,
            request.HasExpectedVersion ? request.ExpectedVersion : null);
        fields.ThrowIfAny();
        var (result, receipt) = await door.Write(context, request.RequestId, request, ChildCommand.Of(context, ask.ChildId, (child, _) => ask.Decide(child)));
        return new() { EpisodeId = result.RecordId, Version = result.Version, Receipt = receipt.ToMessage() };
    }

    public override Task<ListMissingResponse> ListMissing(ListMissingRequest request, ServerCallContext context)
    {
        var fields = new FieldReader();
        var on = fields.Date(request.On, "on", London.Today(time));
        fields.ThrowIfAny();
        return missing.Read(Caller.Of(context), on, context.CancellationToken);
    }
}
