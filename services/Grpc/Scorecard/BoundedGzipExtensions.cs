using Grpc.AspNetCore.Server;
using Grpc.Net.Client;

namespace Scorecard.Rpc;

// Our runtime starts with this provider alone; the official one starts with unbounded ones, which this replaces.
public static class BoundedGzipExtensions
{
    public static GrpcServiceOptions UseOnlyBoundedGzip(this GrpcServiceOptions options)
    {
        options.CompressionProviders = [new BoundedGzip()];
        return options;
    }

    public static GrpcChannelOptions UseOnlyBoundedGzip(this GrpcChannelOptions options)
    {
        options.CompressionProviders = [new BoundedGzip()];
        return options;
    }
}
