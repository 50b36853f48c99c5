using System.Globalization;
using Grpc.Core;
using Grpc.Protocol;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;

namespace Grpc.Server;

static class Trailers
{
    // More would pass the header list that other implementations accept (8 kB), and the call would end without any status.
    const int DetailsLimit = 4 * 1024;

    static readonly StringValues[] Codes =
        [.. Enumerable.Range(0, 17).Select(code => new StringValues(code.ToString(CultureInfo.InvariantCulture)))];

    public static void Only(HttpResponse response, in Status status)
    {
        response.ContentType ??= Names.ContentType;
        Write(response.Headers, status, null);
    }

    public static void Write(HttpContext http, bool headersOnly, in Status status, Metadata? metadata)
    {
        if (headersOnly && !http.Response.HasStarted) Write(http.Response.Headers, status, metadata);
        else if (http.Features.Get<IHttpResponseTrailersFeature>() is { } feature) Write(feature.Trailers, status, metadata);
    }

    static void Write(IHeaderDictionary target, in Status status, Metadata? metadata)
    {
        var code = (int)status.StatusCode;
        target[Names.Status] = code is >= 0 and <= 16 ? Codes[code] : new StringValues(code.ToString(CultureInfo.InvariantCulture));
        if (!string.IsNullOrEmpty(status.Detail)) target[Names.Message] = PercentEncoding.Encode(status.Detail);
        if (metadata is not null) Write(target, metadata);
    }

    static void Write(IHeaderDictionary target, Metadata metadata)
    {
        foreach (var entry in metadata)
        {
            if (entry.Key == Names.Details && entry.Raw.Length > DetailsLimit) continue;
            target.Append(entry.Key, MetadataWire.Text(entry));
        }
    }
}
