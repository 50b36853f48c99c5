using Grpc.Core;
using Grpc.Core.Interceptors;
using Scorecard.ServiceDefaults.Callers;

namespace Workforce.Tests.Kit;

/// <summary>Carries a person as another service would, beside the credential that a call has.</summary>
sealed class CarryUser(UserTickets tickets, CarriedUser user) : Interceptor
{
    public override AsyncUnaryCall<TResponse> AsyncUnaryCall<TRequest, TResponse>(
        TRequest request, ClientInterceptorContext<TRequest, TResponse> context, AsyncUnaryCallContinuation<TRequest, TResponse> continuation)
    {
        var headers = new Metadata { { UserTickets.Header, tickets.Seal(user) } };
        foreach (var entry in context.Options.Headers ?? []) headers.Add(entry);
        return continuation(request, new(context.Method, context.Host, context.Options.WithHeaders(headers)));
    }
}
