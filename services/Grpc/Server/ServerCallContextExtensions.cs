using Grpc.Server;
using Microsoft.AspNetCore.Http;

namespace Grpc.Core;

public static class ServerCallContextExtensions
{
    // A context that wraps ours, or stands in for it in a test, carries the HTTP context under this key, as with the official server.
    internal const string Key = "__HttpContext";

    public static HttpContext GetHttpContext(this ServerCallContext serverCallContext)
    {
        ArgumentNullException.ThrowIfNull(serverCallContext);
        if (serverCallContext is ServerCall call) return call.Http;
        return serverCallContext.UserState.TryGetValue(Key, out var http) && http is HttpContext found
            ? found
            : throw new InvalidOperationException(
                "Could not get HttpContext from ServerCallContext. "
                + "HttpContext can only be accessed when gRPC services are hosted by ASP.NET Core.");
    }
}
