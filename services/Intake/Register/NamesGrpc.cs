using Grpc.Core;
using Scorecard.Protos.Names.V1;
using Scorecard.ServiceDefaults.Callers;

namespace Intake.Register;

sealed class NamesGrpc(UnmatchedNames unmatched) : Names.NamesBase
{
    public override Task<ListUnmatchedNamesResponse> ListUnmatchedNames(ListUnmatchedNamesRequest request, ServerCallContext context) =>
        unmatched.Read(Caller.Of(context).Authority, context.CancellationToken);
}
