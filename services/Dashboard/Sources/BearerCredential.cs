using Grpc.Core;
using Grpc.Core.Interceptors;
using Microsoft.Extensions.Options;

namespace Dashboard.Sources;

// Call credentials of the runtime need TLS; between processes on one machine there is none.
sealed class BearerCredential(IOptions<Services> services) : Interceptor
{
    public override AsyncUnaryCall<TResponse> AsyncUnaryCall<TRequest, TResponse>(
        TRequest request, ClientInterceptorContext<TRequest, TResponse> context, AsyncUnaryCallContinuation<TRequest, TResponse> next) =>
        next(request, Shown(context));

    public override AsyncServerStreamingCall<TResponse> AsyncServerStreamingCall<TRequest, TResponse>(
        TRequest request, ClientInterceptorContext<TRequest, TResponse> context, AsyncServerStreamingCallContinuation<TRequest, TResponse> next) =>
        next(request, Shown(context));

    ClientInterceptorContext<TRequest, TResponse> Shown<TRequest, TResponse>(ClientInterceptorContext<TRequest, TResponse> context)
        where TRequest : class where TResponse : class
    {
        var headers = new Metadata();
        foreach (var entry in context.Options.Headers ?? []) headers.Add(entry);
        headers.Add("authorization", $"Bearer {services.Value.Token}");
        return new(context.Method, context.Host, context.Options.WithHeaders(headers));
    }
}
