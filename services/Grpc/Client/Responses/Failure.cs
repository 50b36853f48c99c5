using Grpc.Core;

namespace Grpc.Client;

// What the transport throws, as the status that the specification names for it.
static class Failure
{
    public static Status Of(Exception failure) => failure switch
    {
        RpcException rpc => rpc.Status,
        OperationCanceledException => new Status(StatusCode.Cancelled, "Call canceled by the client.", failure),
        HttpProtocolException reset => new Status(OfErrorCode(reset), $"{reset.Message} (0x{reset.ErrorCode:x})", failure),
        { InnerException: HttpProtocolException or RpcException } => Of(failure.InnerException),
        HttpRequestException or IOException =>
            new Status(StatusCode.Unavailable, $"The call failed on its connection. {failure.Message}", failure),
        ObjectDisposedException => new Status(StatusCode.Cancelled, "gRPC call disposed.", failure),
        _ => new Status(StatusCode.Internal, $"The call failed. {failure.GetType().Name}: {failure.Message}", failure),
    };

    // PROTOCOL-HTTP2, Errors: the table of RST_STREAM codes. The same exception tells of a whole connection that was closed or stopped
    // answering pings, which is UNAVAILABLE; only its message says which of the two it is. GOAWAY's NO_ERROR comes the same way, from a
    // server that goes away and refused the call each time.
    static StatusCode OfErrorCode(HttpProtocolException reset) => reset.ErrorCode switch
    {
        0x7 => StatusCode.Unavailable,
        0x8 => StatusCode.Cancelled,
        0xb => StatusCode.ResourceExhausted,
        0xc => StatusCode.PermissionDenied,
        _ => reset.Message.Contains("reset the stream", StringComparison.Ordinal) ? StatusCode.Internal : StatusCode.Unavailable,
    };
}
