using Grpc.Core;
using Grpc.Core.Interceptors;
using Scorecard.ServiceDefaults.Rights;

namespace Scorecard.ServiceDefaults.Callers;

/// <summary>Default deny: a call without a credential, or without a right that its RPC asks for, goes no further. Health answers everyone.</summary>
public sealed class IdentifyCaller(CredentialBook credentials, Policies policies) : Interceptor
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
        var headers = context.RequestHeaders;
        var caller = credentials.Find(headers.GetValue("authorization"), headers.GetValue("authority"), headers.GetValue(UserTickets.Header));
        policies.Check(context.Method, caller);
        caller.Attach(context);
    }
}
