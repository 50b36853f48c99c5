using Grpc.Core;
using Grpc.Core.Interceptors;

namespace Scorecard.ServiceDefaults.Callers;

/// <summary>Default deny: a call without a credential goes no further. Health answers everyone.</summary>
public sealed class IdentifyCaller(CredentialBook credentials) : Interceptor
{
    public override Task<TResponse> UnaryServerHandler<TRequest, TResponse>(
        TRequest request, ServerCallContext context, UnaryServerMethod<TRequest, TResponse> continuation)
    {
        Identify(context);
        return continuation(request, context);
    }

    public override Task ServerStreamingServerHandler<TRequest, TResponse>(
        TRequest request, IServerStreamWriter<TResponse> responseStream, ServerCallContext context, ServerStreamingServerMethod<TRequest, TResponse> continuation)
    {
        Identify(context);
        return continuation(request, responseStream, context);
    }

    void Identify(ServerCallContext context)
    {
        if (context.Method.StartsWith("/grpc.health.v1.Health/", StringComparison.Ordinal)) return;
        credentials.Find(context.RequestHeaders.GetValue("authorization"), context.RequestHeaders.GetValue("authority")).Attach(context);
    }
}
