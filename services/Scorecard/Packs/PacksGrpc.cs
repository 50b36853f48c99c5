using Grpc.Core;
using Scorecard.Figures;
using Scorecard.Protos.Packs.V1;
using Scorecard.ServiceDefaults.Callers;

namespace Scorecard.Packs;

sealed class PacksGrpc(PackReader packs) : Protos.Packs.V1.Packs.PacksBase
{
    public override Task<GetPackResponse> GetPack(GetPackRequest request, ServerCallContext context) =>
        packs.Read(Caller.Of(context).Authority, request.Pack, Month.Parse(request.Period) ?? throw new BadPeriod(), context.CancellationToken);
}
