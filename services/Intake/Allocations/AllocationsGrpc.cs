using Grpc.Core;
using Intake.Cases;
using Intake.Register;
using Scorecard.Protos.Allocations.V1;
using Scorecard.Records;
using Scorecard.Records.Log;
using Scorecard.Records.Rules;
using Scorecard.ServiceDefaults.Callers;

namespace Intake.Allocations;

sealed class AllocationsGrpc(RecordDoor<WorkerRegister> door, UnallocatedList unallocated, TimeProvider time)
    : Scorecard.Protos.Allocations.V1.Allocations.AllocationsBase
{
    public override async Task<AllocateCaseResponse> AllocateCase(AllocateCaseRequest request, ServerCallContext context)
    {
        var fields = new FieldReader();
        var today = London.Today(time);
        var ask = new AllocateCase
        {
            ChildId = fields.Id(request.ChildId, "child_id"),
            Worker = fields.Text(request.Worker, "worker"),
            Team = fields.Text(request.Team, "team"),
            From = fields.Date(request.From, "from", today) ?? today,
            Role = fields.Text(request.Role, "role")?.ToLowerInvariant() ?? Allocation.Lead,
            Reason = fields.Text(request.Reason, "reason"),
            ExpectedVersion = request.HasExpectedVersion ? request.ExpectedVersion : null,
        };
        fields.ThrowIfAny();
        var (result, receipt) = await door.Write(context, request.RequestId, request, ChildCommand.Of(context, ask.ChildId, ask.Decide));
        return new() { AllocationId = result.RecordId, Version = result.Version, Receipt = receipt.ToMessage() };
    }

    public override async Task<EndAllocationResponse> EndAllocation(EndAllocationRequest request, ServerCallContext context)
    {
        var fields = new FieldReader();
        var today = London.Today(time);
        var ask = new EndAllocation(
            fields.Id(request.ChildId, "child_id"),
            fields.Text(request.Role, "role")?.ToLowerInvariant() ?? Allocation.Lead,
            fields.Date(request.To, "to", today) ?? today,
            fields.Text(request.Reason, "reason"),
            request.HasExpectedVersion ? request.ExpectedVersion : null);
        fields.ThrowIfAny();
        var (result, receipt) = await door.Write(context, request.RequestId, request, ChildCommand.Of(context, ask.ChildId, ask.Decide));
        return new() { AllocationId = result.RecordId, Version = result.Version, Receipt = receipt.ToMessage() };
    }

    public override Task<ListUnallocatedResponse> ListUnallocated(ListUnallocatedRequest request, ServerCallContext context)
    {
        var fields = new FieldReader();
        var on = fields.Date(request.On, "on", London.Today(time));
        fields.ThrowIfAny();
        return unallocated.Read(Caller.Of(context), on, request, context.CancellationToken);
    }
}
