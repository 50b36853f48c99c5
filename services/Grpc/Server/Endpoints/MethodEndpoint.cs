using Grpc.Core;
using Microsoft.AspNetCore.Http;

namespace Grpc.Server;

abstract class MethodEndpoint<TRequest, TResponse>(ServerHost host, Method<TRequest, TResponse> method)
    where TRequest : class where TResponse : class
{
    public async Task Handle(HttpContext http)
    {
        if (!Refusal.Accepts(http)) return;
        var call = new ServerCall(http, method, host);
        try
        {
            call.Begin();
            await Serve(call);
        }
#pragma warning disable CA1031 // Whatever a handler throws becomes the status of its call.
        catch (Exception e)
#pragma warning restore CA1031
        {
            call.Fail(e);
        }

        await call.End();
    }

    protected abstract Task Serve(ServerCall call);

    protected ResponseStream<TResponse> Responses(ServerCall call) => new(call, method.ResponseMarshaller);

    protected RequestStream<TRequest> Requests(ServerCall call)
    {
        StreamingLimits.Lift(call.Http);
        return new RequestStream<TRequest>(call.Reader(method.RequestMarshaller), call.CancellationToken);
    }

    protected void Answer(ServerCall call, TResponse? response)
    {
        if (response is null) throw new RpcException(new Status(StatusCode.Cancelled, "No message returned from method."));
        if (call.Status.StatusCode == StatusCode.OK) call.WriteLast(response, method.ResponseMarshaller);
    }

    // "Status codes and their use in gRPC": another number of requests than one is UNIMPLEMENTED.
    protected async ValueTask<TRequest> Single(ServerCall call)
    {
        var reader = call.Reader(method.RequestMarshaller);
        var request = await reader.Next(CancellationToken.None) ?? throw Miscounted();
        return await reader.Next(CancellationToken.None) is null ? request : throw Miscounted();
    }

    static RpcException Miscounted() => new(new Status(StatusCode.Unimplemented, "The method takes exactly one message."));
}
