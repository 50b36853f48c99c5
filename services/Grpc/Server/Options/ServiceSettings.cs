using System.IO.Compression;
using Grpc.AspNetCore.Server;
using Grpc.Compression;
using Grpc.Net.Compression;

namespace Grpc.Server;

// What holds for the methods of one service, read once when it is mapped.
sealed class ServiceSettings(GrpcServiceOptions options, IEnumerable<InterceptorRegistration> interceptors)
{
    public int? MaxSend { get; } = options.MaxSendMessageSize;

    public int? MaxReceive { get; } = options.MaxReceiveMessageSize;

    public bool DetailedErrors { get; } = options.EnableDetailedErrors ?? false;

    public Codings Codings { get; } = new(options.CompressionProviders);

    public string? ResponseCoding { get; } = options.ResponseCompressionAlgorithm;

    public CompressionLevel? ResponseLevel { get; } = options.ResponseCompressionLevel;

    public IReadOnlyList<InterceptorRegistration> Interceptors { get; } = [.. interceptors];

    public ICompressionProvider? CodingFor(string? acceptedByClient) =>
        ResponseCoding is { } name && Codings.Lists(acceptedByClient, name) ? Codings.Find(name) : null;
}
