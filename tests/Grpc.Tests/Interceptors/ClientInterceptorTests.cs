using Grpc.Core;
using Grpc.Core.Interceptors;
using Grpc.Tests.Kit;

namespace Grpc.Tests.Interceptors;

public sealed class ClientInterceptorTests
{
    [Fact]
    public async Task Intercept_Several_TheFirstIsOutermost()
    {
        await using var server = await ProbeServer.Start();
        var seen = "";
        server.Handlers.Ask = (note, context) =>
        {
            seen = context.RequestHeaders.GetValue("trail")!;
            return Task.FromResult(note);
        };
        var client = new Probe.ProbeClient(server.Channel().Intercept(new Adds("a"), new Adds("b")));

        await client.AskAsync(new Note());

        seen.ShouldBe("ab");
    }

    [Fact]
    public async Task Intercept_ResponseWrapped_CallerSeesTheWrapping()
    {
        await using var server = await ProbeServer.Start();
        var client = new Probe.ProbeClient(server.Channel().Intercept(new Counts()));
        using var call = client.AskAsync(new Note { Count = 1 });

        (await call).Count.ShouldBe(101);
        call.GetStatus().StatusCode.ShouldBe(StatusCode.OK);
        (await call.ResponseHeadersAsync).ShouldNotBeNull();
    }

    sealed class Adds(string letter) : Interceptor
    {
        public override AsyncUnaryCall<TResponse> AsyncUnaryCall<TRequest, TResponse>(
            TRequest request, ClientInterceptorContext<TRequest, TResponse> context, AsyncUnaryCallContinuation<TRequest, TResponse> continuation)
        {
            var headers = new Metadata { { "trail", context.Options.Headers?.GetValue("trail") + letter } };
            return continuation(request, new(context.Method, context.Host, context.Options.WithHeaders(headers)));
        }
    }

    sealed class Counts : Interceptor
    {
        public override AsyncUnaryCall<TResponse> AsyncUnaryCall<TRequest, TResponse>(
            TRequest request, ClientInterceptorContext<TRequest, TResponse> context, AsyncUnaryCallContinuation<TRequest, TResponse> continuation)
        {
            var call = continuation(request, context);
            return new AsyncUnaryCall<TResponse>(Wrapped(call), call.ResponseHeadersAsync, call.GetStatus, call.GetTrailers, call.Dispose);
        }

        static async Task<TResponse> Wrapped<TResponse>(AsyncUnaryCall<TResponse> call)
        {
            var response = await call;
            if (response is Note note) note.Count += 100;
            return response;
        }
    }
}
