using Grpc.Core;
using Grpc.Protocol;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Grpc.Server;

static class RequestMetadata
{
    public static Metadata Of(IHeaderDictionary headers)
    {
        var metadata = new Metadata();
        foreach (var (name, values) in headers)
        {
            if (IsTransport(name)) continue;
            foreach (var value in values) MetadataWire.Receive(metadata, name, value ?? "");
        }

        return metadata;
    }

    static bool IsTransport(string name) =>
        name.StartsWith(':') || Same(name, Names.Timeout) || Same(name, Names.Encoding) || Same(name, Names.AcceptEncoding)
        || Same(name, HeaderNames.ContentType) || Same(name, HeaderNames.TE) || Same(name, HeaderNames.Host)
            || Same(name, HeaderNames.AcceptEncoding);

    static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
