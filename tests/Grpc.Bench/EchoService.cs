using Grpc.Core;
using Scorecard.Interop.V1;

namespace Grpc.Bench;

sealed class EchoService : Interop.InteropBase
{
    public override Task<EchoResponse> Unary(EchoRequest request, ServerCallContext context) =>
        Task.FromResult(new EchoResponse { Payload = request.Payload });

    public override async Task ServerStream(EchoRequest request, IServerStreamWriter<EchoResponse> responses, ServerCallContext context)
    {
        for (var i = 0; i < request.Count; i++)
            await responses.WriteAsync(new EchoResponse { Payload = request.Payload });
    }
}
