using Grpc.Core;
using Scorecard.Protos.Allocations.V1;
using Scorecard.Protos.Caseloads.V1;
using Scorecard.Protos.Missing.V1;
using Scorecard.Protos.Workers.V1;

namespace Dashboard.Tests.Authority;

sealed class CannedCaseloads(CannedAuthority authority) : Caseloads.CaseloadsBase
{
    public override async Task WatchCaseloads(WatchCaseloadsRequest request, IServerStreamWriter<WatchCaseloadsResponse> responseStream, ServerCallContext context)
    {
        authority.Credentials.Enqueue(context.RequestHeaders.GetValue("authorization"));
        await foreach (var response in authority.Watch(context.CancellationToken)) await responseStream.WriteAsync(response);
    }
}

sealed class CannedWorkers(CannedAuthority authority) : Workers.WorkersBase
{
    public override Task<GetAgencyShareResponse> GetAgencyShare(GetAgencyShareRequest request, ServerCallContext context)
    {
        authority.Credentials.Enqueue(context.RequestHeaders.GetValue("authorization"));
        return Task.FromResult(new GetAgencyShareResponse { Shares = { authority.Shares }, Reading = authority.Reading.Clone() });
    }

    public override Task<ListTeamWorkersResponse> ListTeamWorkers(ListTeamWorkersRequest request, ServerCallContext context) =>
        authority.Scope == "" ? throw new RpcException(new(StatusCode.PermissionDenied, "No workers.")) : Task.FromResult(new ListTeamWorkersResponse { Workers = { authority.Workers }, Reading = authority.Reading.Clone() });
}

sealed class CannedAllocations(CannedAuthority authority) : Allocations.AllocationsBase
{
    public override Task<ListUnallocatedResponse> ListUnallocated(ListUnallocatedRequest request, ServerCallContext context)
    {
        Interlocked.Increment(ref authority.ListsAsked);
        authority.Credentials.Enqueue(context.RequestHeaders.GetValue("authorization"));
        return Task.FromResult(new ListUnallocatedResponse { Cases = { authority.Unallocated.ToList() }, On = authority.Reading.On });
    }
}

sealed class CannedMissing(CannedAuthority authority) : Missing.MissingBase
{
    public override Task<ListMissingResponse> ListMissing(ListMissingRequest request, ServerCallContext context)
    {
        authority.Credentials.Enqueue(context.RequestHeaders.GetValue("authorization"));
        return Task.FromResult(new ListMissingResponse { Children = { authority.Missing.ToList() }, On = authority.Reading.On, AsOf = authority.Reading.AsOf });
    }
}
