namespace Grpc.Server;

// Says that AddGrpc was called, so that a forgotten call fails at start and not at the first request.
sealed class GrpcMarker
{
    // Every service maps the fallback for its own methods, only the first the one for services that nobody knows.
    public HashSet<object> FallbackMapped { get; } = [];
}
