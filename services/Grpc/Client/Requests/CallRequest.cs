using System.Net;
using System.Net.Http.Headers;
using Grpc.Compression;
using Grpc.Core;
using Grpc.Protocol;

namespace Grpc.Client;

static class CallRequest
{
    public static readonly MediaTypeHeaderValue ContentType = new(Names.ContentType);

    public static HttpRequestMessage Make(
        Uri address, string? host, HttpContent content, TimeSpan? left, string accepted, string? coding, Metadata? metadata)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, address)
        {
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
            Content = content,
        };
        var headers = request.Headers;
        headers.TryAddWithoutValidation("te", "trailers");
        headers.TryAddWithoutValidation("user-agent", "grpc-csharp-scorecard/1.0");
        headers.TryAddWithoutValidation(Names.AcceptEncoding, accepted);
        if (host is not null) headers.Host = host;
        if (left is { } time) headers.TryAddWithoutValidation(Names.Timeout, Protocol.Timeout.Format(time));
        if (coding is not null) headers.TryAddWithoutValidation(Names.Encoding, coding);
        if (metadata is not null) Add(headers, metadata);
        return request;
    }

    static void Add(HttpRequestHeaders headers, Metadata metadata)
    {
        foreach (var entry in metadata)
            if (entry.Key != Names.RequestEncoding) headers.TryAddWithoutValidation(entry.Key, MetadataWire.Text(entry));
    }

    public static string? CodingAskedFor(Metadata? metadata, Codings codings)
    {
        var name = metadata?.GetValue(Names.RequestEncoding);
        if (Codings.IsIdentity(name)) return null;
        return codings.Find(name) is not null
            ? name
            : throw new RpcException(new Status(StatusCode.Internal, $"Could not find compression provider for '{name}'."));
    }
}
