using Grpc.Server;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.AspNetCore.Builder;

public static class GrpcEndpointRouteBuilderExtensions
{
    public static GrpcServiceEndpointConventionBuilder MapGrpcService<TService>(this IEndpointRouteBuilder builder) where TService : class
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (builder.ServiceProvider.GetService<GrpcMarker>() is null)
            throw new InvalidOperationException("Unable to find the required services. Add them by calling 'IServiceCollection.AddGrpc'.");
        var binder = new MethodBinder<TService>(builder);
        ServiceBinding.Bind(typeof(TService), binder);
        Unimplemented.Map(builder, binder.ServiceNames);
        return new GrpcServiceEndpointConventionBuilder(binder.Endpoints);
    }
}
