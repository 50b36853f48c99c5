using Grpc.Core;
using Grpc.Core.Interceptors;

namespace Scorecard.ServiceDefaults.Failures;

/// <summary>The one place where a failure becomes a gRPC status.</summary>
public sealed class MapFailures : Interceptor
{
    public override async Task<TResponse> UnaryServerHandler<TRequest, TResponse>(
        TRequest request, ServerCallContext context, UnaryServerMethod<TRequest, TResponse> continuation)
    {
        try
        {
            return await continuation(request, context);
        }
        catch (Failure failure)
        {
            throw Rpc(failure);
        }
    }

    public override async Task ServerStreamingServerHandler<TRequest, TResponse>(
        TRequest request, IServerStreamWriter<TResponse> responseStream, ServerCallContext context, ServerStreamingServerMethod<TRequest, TResponse> continuation)
    {
        try
        {
            await continuation(request, responseStream, context);
        }
        catch (Failure failure)
        {
            throw Rpc(failure);
        }
    }

    static RpcException Rpc(Failure failure)
    {
        var trailers = new Metadata { { "code", failure.Code } };
        foreach (var (name, value) in failure.Details) trailers.Add(name, value);
        return new RpcException(new Status(StatusOf(failure.Kind), failure.Message), trailers);
    }

    static StatusCode StatusOf(FailureKind kind) => kind switch
    {
        FailureKind.Invalid => StatusCode.InvalidArgument,
        FailureKind.NotFound => StatusCode.NotFound,
        FailureKind.AlreadyExists => StatusCode.AlreadyExists,
        FailureKind.Precondition => StatusCode.FailedPrecondition,
        FailureKind.Conflict => StatusCode.Aborted,
        FailureKind.Exhausted => StatusCode.ResourceExhausted,
        FailureKind.Unavailable => StatusCode.Unavailable,
        FailureKind.Unauthenticated => StatusCode.Unauthenticated,
        FailureKind.Forbidden => StatusCode.PermissionDenied,
        FailureKind.Internal => StatusCode.Internal,
    };
}
