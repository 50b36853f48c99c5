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

    public override async Task<EchoResponse> ClientStream(IAsyncStreamReader<EchoRequest> requests, ServerCallContext context)
    {
        var last = new EchoRequest();
        while (await requests.MoveNext(CancellationToken.None))
            last = requests.Current;
        return new EchoResponse { Payload = last.Payload };
    }

    public override async Task Duplex(
        IAsyncStreamReader<EchoRequest> requests, IServerStreamWriter<EchoResponse> responses, ServerCallContext context)
    {
        while (await requests.MoveNext(CancellationToken.None))
            await responses.WriteAsync(new EchoResponse { Payload = requests.Current.Payload });
    }
}
