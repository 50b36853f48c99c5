using System.Net;
using Grpc.Core;
using Grpc.Protocol;

namespace Grpc.Client;

static class ResponseHead
{
    // The status of an answer that ends with its headers; null when messages and trailers follow.
    public static Status? Final(HttpResponseMessage response)
    {
        if (response.Headers.NonValidated.Contains(Names.Status)) return ResponseTrailers.Status(response.Headers);
        if (response.StatusCode != HttpStatusCode.OK) return Of(response.StatusCode);
        var type = response.Content.Headers.NonValidated.TryGetValues("content-type", out var values) ? values.ToString() : null;
        return Names.IsGrpc(type)
            ? null
            : new Status(StatusCode.Unknown, $"Bad gRPC response. Invalid content-type value: {type ?? "(none)"}");
    }

    // "HTTP to gRPC Status Code Mapping", for answers that something on the way made and that know nothing of gRPC.
    static Status Of(HttpStatusCode code) => new(
        (int)code switch
        {
            400 => StatusCode.Internal,
            401 => StatusCode.Unauthenticated,
            403 => StatusCode.PermissionDenied,
            404 => StatusCode.Unimplemented,
            429 or 502 or 503 or 504 => StatusCode.Unavailable,
            _ => StatusCode.Unknown,
        },
        $"Bad gRPC response. HTTP status code: {(int)code}");
}
