using Grpc.Core;

namespace Grpc.Client;

// What the transport throws, as the status that the specification names for it.
static class Failure
{
    public static Status Of(Exception failure) => failure switch
    {
        RpcException rpc => rpc.Status,
        OperationCanceledException => new Status(StatusCode.Cancelled, "Call canceled by the client.", failure),
        HttpProtocolException reset => new Status(OfErrorCode(reset.ErrorCode), $"The stream was reset with HTTP/2 error code 0x{reset.ErrorCode:x}.", failure),
        { InnerException: HttpProtocolException or RpcException } => Of(failure.InnerException),
        HttpRequestException or IOException => new Status(StatusCode.Unavailable, $"The call failed on its connection. {failure.Message}", failure),
        ObjectDisposedException => new Status(StatusCode.Cancelled, "gRPC call disposed.", failure),
        _ => new Status(StatusCode.Internal, $"The call failed. {failure.GetType().Name}: {failure.Message}", failure),
    };

    // PROTOCOL-HTTP2, Errors: the table of RST_STREAM codes. The transport gives GOAWAY's code the same way: NO_ERROR is a server that goes
    // away and refused the call each time (the table's INTERNAL is for a stream, which a server resets so only after its answer).
    static StatusCode OfErrorCode(long code) => code switch
    {
        0x0 => StatusCode.Unavailable,
        0x7 => StatusCode.Unavailable,
        0x8 => StatusCode.Cancelled,
        0xb => StatusCode.ResourceExhausted,
        0xc => StatusCode.PermissionDenied,
        _ => StatusCode.Internal,
    };
}
