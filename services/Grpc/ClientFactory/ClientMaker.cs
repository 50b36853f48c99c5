using Grpc.Core;
using Grpc.Core.Interceptors;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Grpc.Net.ClientFactory;

sealed class ClientMaker(IServiceProvider services, ClientChannels channels, IOptionsMonitor<GrpcClientFactoryOptions> options)
    : GrpcClientFactory
{
    public override TClient CreateClient<TClient>(string name)
    {
        var set = options.Get(name);
        var invoker = channels.Invoker(name).Intercept(
            [.. set.InterceptorRegistrations.Where(r => r.Scope == InterceptorScope.Client).Select(r => r.Creator(services))]);
        if (set.CallOptionsActions.Count > 0) invoker = invoker.Intercept(new ConfiguredOptions(set.CallOptionsActions, services));
        return Factory<TClient>.Make(services, [invoker]);
    }

    static class Factory<TClient>
    {
        public static readonly ObjectFactory<TClient> Make = ActivatorUtilities.CreateFactory<TClient>([typeof(CallInvoker)]);
    }
}
