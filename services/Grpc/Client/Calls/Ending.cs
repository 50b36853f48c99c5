using Grpc.Core;

namespace Grpc.Client;

sealed record Ending(Status Status, Metadata Trailers)
{
    public RpcException Failure() => new(Status, Trailers);
}
