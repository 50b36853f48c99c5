using Grpc.Core;
using Grpc.Diagnostics;
using Grpc.Protocol;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace Grpc.Server;

// A method that nobody mapped answers UNIMPLEMENTED instead of 404; what is not gRPC still falls through to the rest of the application.
static class Unimplemented
{
    public static void Map(IEndpointRouteBuilder builder, IEnumerable<string> services)
    {
        foreach (var service in services) Add(builder, $"{service}/{{method}}", "Method is unimplemented.");
        if (builder.ServiceProvider.GetRequiredService<GrpcMarker>().FallbackMapped.Add(builder.DataSources))
            Add(builder, "{service}/{method}", "Service is unimplemented.");
    }

    static void Add(IEndpointRouteBuilder builder, string pattern, string detail)
    {
        var route = RoutePatternFactory.Parse(pattern, defaults: null, parameterPolicies: new { method = new OnlyGrpc() });
        builder.MapMethods(pattern: route, ["POST"], http =>
        {
            if (!Refusal.Accepts(http)) return Task.CompletedTask;
            CallCounters.Server.Started();
            CallCounters.Server.Ended(StatusCode.Unimplemented);
            Trailers.Only(http.Response, new Status(StatusCode.Unimplemented, detail));
            return Task.CompletedTask;
        }).WithDisplayName($"gRPC - {detail}");
    }

    static IEndpointConventionBuilder MapMethods(
        this IEndpointRouteBuilder builder, RoutePattern pattern, string[] methods, RequestDelegate handle) =>
        builder.Map(pattern, handle).WithMetadata(new HttpMethodMetadata(methods));

    sealed class OnlyGrpc : IRouteConstraint
    {
        public bool Match(
            HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
            Names.IsGrpc(httpContext?.Request.ContentType);
    }
}
