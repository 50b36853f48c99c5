using Grpc.Core;
using Intake.Register;
using Scorecard.Protos.Referrals.V1;
using Scorecard.Records;
using Scorecard.Records.Log;
using Scorecard.Records.Rules;

namespace Intake.Cases;

sealed class ReferralsGrpc(RecordDoor<WorkerRegister> door, TimeProvider time) : Referrals.ReferralsBase
{
    public override async Task<ReceiveReferralResponse> ReceiveReferral(ReceiveReferralRequest request, ServerCallContext context)
    {
        var fields = new FieldReader();
        var today = London.Today(time);
        var ask = new ReceiveReferral(
            fields.Id(request.ChildId, "child_id"),
            fields.Date(request.ReceivedOn, "received_on", today) ?? today,
            fields.Code<Scorecard.Protos.Records.V1.CaseStatus, Scorecard.Contracts.Cases.CaseStatus>(request.Status, "status"),
            request.HasExpectedVersion ? request.ExpectedVersion : null);
        fields.ThrowIfAny();
        var (result, receipt) = await door.Write(context, request.RequestId, request, new(ask.ChildId, (child, _) => ask.Decide(child)));
        return new() { Version = result.Version, Receipt = receipt.ToMessage() };
    }

    public override async Task<CloseCaseResponse> CloseCase(CloseCaseRequest request, ServerCallContext context)
    {
        var fields = new FieldReader();
        var today = London.Today(time);
        var ask = new CloseCase(
            fields.Id(request.ChildId, "child_id"),
            fields.Date(request.ClosedOn, "closed_on", today) ?? today,
            request.HasExpectedVersion ? request.ExpectedVersion : null);
        fields.ThrowIfAny();
        var (result, receipt) = await door.Write(context, request.RequestId, request, ChildCommand.Of(context, ask.ChildId, (child, _) => ask.Decide(child)));
        return new() { Version = result.Version, Receipt = receipt.ToMessage() };
    }
}
