using Grpc.Core;
using Scorecard.Protos.Imports.V1;
using ImportsBase = Scorecard.Protos.Imports.V1.Imports.ImportsBase;

namespace Dashboard.Tests.Authority;

sealed class CannedImports(CannedAuthority authority) : ImportsBase
{
    public override Task<ListImportsResponse> ListImports(ListImportsRequest request, ServerCallContext context) =>
        Task.FromResult(new ListImportsResponse { Imports = { authority.Imports } });
}
