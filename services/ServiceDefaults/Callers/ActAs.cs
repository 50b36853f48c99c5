using Grpc.Core;
using Grpc.Core.Interceptors;

namespace Scorecard.ServiceDefaults.Callers;

/// <summary>Adds this process's credential to its calls. Call credentials of the runtime need TLS; on loopback there is none.</summary>
public sealed class ActAs(string token, string? authority = null) : Interceptor
{
    public override AsyncUnaryCall<TResponse> AsyncUnaryCall<TRequest, TResponse>(
        TRequest request, ClientInterceptorContext<TRequest, TResponse> context, AsyncUnaryCallContinuation<TRequest, TResponse> continuation) =>
        continuation(request, With(context));

    public override AsyncServerStreamingCall<TResponse> AsyncServerStreamingCall<TRequest, TResponse>(
        TRequest request, ClientInterceptorContext<TRequest, TResponse> context, AsyncServerStreamingCallContinuation<TRequest, TResponse> continuation) =>
        continuation(request, With(context));

    ClientInterceptorContext<TRequest, TResponse> With<TRequest, TResponse>(ClientInterceptorContext<TRequest, TResponse> context)
        where TRequest : class
        where TResponse : class
    {
        var headers = new Metadata();
        foreach (var entry in context.Options.Headers ?? []) headers.Add(entry);
        headers.Add("authorization", "Bearer " + token);
        if (authority is not null) headers.Add("authority", authority);
        return new(context.Method, context.Host, context.Options.WithHeaders(headers));
    }
}
