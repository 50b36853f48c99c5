using Grpc.Core;
using Grpc.Core.Interceptors;
using Grpc.Server;
using Microsoft.Extensions.DependencyInjection;

namespace Grpc.AspNetCore.Server;

public class InterceptorRegistration
{
    readonly object[] arguments;
    readonly ObjectFactory factory;

    internal InterceptorRegistration(Type type, object[] arguments)
    {
        (Type, this.arguments) = (type, arguments);
        factory = ActivatorUtilities.CreateFactory(type, [.. arguments.Select(a => a.GetType())]);
    }

    public Type Type { get; }

    internal Interceptor Of(ServerCallContext context)
    {
        var http = context.GetHttpContext();
        return arguments.Length == 0 && http.RequestServices.GetService(Type) is Interceptor known
            ? known
            : http.Response.Owning((Interceptor)factory(http.RequestServices, arguments));
    }
}
