using System.Collections.Concurrent;
using Grpc.Core;
using Grpc.Core.Interceptors;
using Grpc.Net.Client;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Grpc.Net.ClientFactory;

// One channel a name, for the life of the process: a channel is connections, and clients are cheap.
sealed class ClientChannels(
    IServiceProvider services, IHttpMessageHandlerFactory handlers, IOptionsMonitor<GrpcClientFactoryOptions> options,
    ILoggerFactory loggers)
    : IDisposable
{
    readonly ConcurrentDictionary<string, Lazy<(GrpcChannel Channel, CallInvoker Invoker)>> made = new(StringComparer.Ordinal);

    public CallInvoker Invoker(string name) => made.GetOrAdd(name, key => new(() => Make(key))).Value.Invoker;

    public void Dispose()
    {
        foreach (var one in made.Values)
            if (one.IsValueCreated) one.Value.Channel.Dispose();
    }

    (GrpcChannel Channel, CallInvoker Invoker) Make(string name)
    {
        var set = options.Get(name);
        var channelOptions = new GrpcChannelOptions
        {
            HttpHandler = handlers.CreateHandler(name),
            LoggerFactory = loggers,
            ServiceProvider = services,
        };
        foreach (var action in set.ChannelOptionsActions) action(channelOptions);
        var address = set.Address ?? throw new InvalidOperationException($"Could not resolve the address for gRPC client '{name}'.");
        var channel = GrpcChannel.ForAddress(address, channelOptions);
        var interceptors = set.InterceptorRegistrations.Where(r => r.Scope == InterceptorScope.Channel).Select(r => r.Creator(services));
        return (channel, channel.Intercept([.. interceptors]));
    }
}
