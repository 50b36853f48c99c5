using Grpc.Core;
using Grpc.Protocol;
using Microsoft.AspNetCore.Http;

namespace Grpc.Server;

// A request that is no gRPC gets an HTTP answer, one over the wrong protocol a gRPC answer besides.
static class Refusal
{
    public static bool Accepts(HttpContext http)
    {
        if (!Names.IsGrpc(http.Request.ContentType))
        {
            http.Response.StatusCode = StatusCodes.Status415UnsupportedMediaType;
            return false;
        }

        if (HttpProtocol.IsHttp2(http.Request.Protocol) || HttpProtocol.IsHttp3(http.Request.Protocol)) return true;
        http.Response.StatusCode = StatusCodes.Status426UpgradeRequired;
        http.Response.Headers.Upgrade = "HTTP/2";
        Trailers.Only(http.Response, new Status(StatusCode.Internal, $"Request protocol '{http.Request.Protocol}' is not supported."));
        return false;
    }
}
