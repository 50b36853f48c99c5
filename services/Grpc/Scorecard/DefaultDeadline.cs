using System.Globalization;
using Grpc.AspNetCore.Server;
using Grpc.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Scorecard.Rpc;

// A unary call without a deadline gets the server's, as if the client had sent it; so everything that holds for a deadline holds for
// this one, nested calls included, on our runtime and on the official one. A stream may last as long as its client wants.
public static class DefaultDeadline
{
    const string Header = "grpc-timeout";

    static readonly TimeSpan Usual = TimeSpan.FromSeconds(30);

    // After routing, before the endpoints; WebApplication routes first unless told otherwise.
    public static IApplicationBuilder UseGrpcDefaultDeadline(this IApplicationBuilder app) => app.UseGrpcDefaultDeadline(Usual);

    public static IApplicationBuilder UseGrpcDefaultDeadline(this IApplicationBuilder app, TimeSpan deadline)
    {
        var milliseconds = (long)deadline.TotalMilliseconds;
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(milliseconds);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(milliseconds, 99_999_999);
        var value = milliseconds.ToString(CultureInfo.InvariantCulture) + "m";
        return app.Use((http, next) =>
        {
            if (IsUnary(http) && !http.Request.Headers.ContainsKey(Header)) http.Request.Headers[Header] = value;
            return next(http);
        });
    }

    static bool IsUnary(HttpContext http) =>
        http.GetEndpoint()?.Metadata.GetMetadata<GrpcMethodMetadata>() is { Method.Type: MethodType.Unary };
}
