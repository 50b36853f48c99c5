namespace Grpc.Protocol;

static class Names
{
    public const string ContentType = "application/grpc";
    public const string Status = "grpc-status";
    public const string Message = "grpc-message";
    public const string Details = "grpc-status-details-bin";
    public const string Timeout = "grpc-timeout";
    public const string Encoding = "grpc-encoding";
    public const string AcceptEncoding = "grpc-accept-encoding";

    // Metadata by which a caller of the official client asks that its requests be compressed; it does not travel.
    public const string RequestEncoding = "grpc-internal-encoding-request";

    // application/grpc, application/grpc+proto, application/grpc;charset=x; not application/grpc-web.
    public static bool IsGrpc(string? contentType) =>
        contentType is not null
        && contentType.StartsWith(ContentType, StringComparison.OrdinalIgnoreCase)
        && (contentType.Length == ContentType.Length || contentType[ContentType.Length] is '+' or ';' or ' ');
}
