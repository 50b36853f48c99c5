using System.Reflection;
using Grpc.AspNetCore.Server;
using Grpc.Core;
using Microsoft.Extensions.DependencyInjection;

namespace Grpc.Server;

// A service's own method, and what stands before it.
sealed class ServiceMethod<TService>(MethodInfo implementation, IEnumerable<InterceptorRegistration> interceptors, bool registered)
    where TService : class
{
    static readonly ObjectFactory<TService> Factory = ActivatorUtilities.CreateFactory<TService>([]);

    public TDelegate Invoker<TDelegate>() where TDelegate : Delegate => implementation.CreateDelegate<TDelegate>();

    // The last one given stands nearest to the service, so the pipeline is built from there.
    public IEnumerable<InterceptorRegistration> FromInside => interceptors.Reverse();

    public TService Of(ServerCallContext context)
    {
        var http = context.GetHttpContext();
        return registered ? http.RequestServices.GetRequiredService<TService>() : http.Response.Owning(Factory(http.RequestServices, []));
    }
}
