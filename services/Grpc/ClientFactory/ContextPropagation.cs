using Grpc.AspNetCore.Server.Features;
using Grpc.Core;
using Grpc.Net.ClientFactory;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace Grpc.AspNetCore.ClientFactory;

// A call made while serving a call ends no later than that one, by time or by cancellation.
sealed class ContextPropagation(IHttpContextAccessor accessor, IOptionsMonitor<GrpcContextPropagationOptions> options, string name)
    : OptionsInterceptor
{
    protected override CallOptions Change(CallOptions given)
    {
        if (accessor.HttpContext?.Features.Get<IServerCallContextFeature>()?.ServerCallContext is not { } serving) return Missing(given);
        if (serving.Deadline < (given.Deadline ?? DateTime.MaxValue)) given = given.WithDeadline(serving.Deadline);
        return given.WithCancellationToken(Either(given.CancellationToken, serving.CancellationToken));
    }

    CallOptions Missing(CallOptions given) => options.Get(name).SuppressContextNotFoundErrors
        ? given
        : throw new InvalidOperationException(
            "Unable to propagate server context values to the call. Can't find the gRPC ServerCallContext of the current request.");

    static CancellationToken Either(CancellationToken own, CancellationToken served) =>
        own.CanBeCanceled && served.CanBeCanceled ? CancellationTokenSource.CreateLinkedTokenSource(own, served).Token
        : own.CanBeCanceled ? own
        : served;
}
