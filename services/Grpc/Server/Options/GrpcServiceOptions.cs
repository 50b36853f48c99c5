using System.IO.Compression;
using Grpc.Net.Compression;

namespace Grpc.AspNetCore.Server;

public class GrpcServiceOptions
{
    public int? MaxSendMessageSize { get; set; }

    public int? MaxReceiveMessageSize { get; set; } = 4 * 1024 * 1024;

    public bool? EnableDetailedErrors { get; set; }

    public string? ResponseCompressionAlgorithm { get; set; }

    public CompressionLevel? ResponseCompressionLevel { get; set; }

    public IList<ICompressionProvider> CompressionProviders { get; set; } = [new Scorecard.Rpc.BoundedGzip()];

    public InterceptorCollection Interceptors { get; } = [];
}

public class GrpcServiceOptions<TService> : GrpcServiceOptions where TService : class;
