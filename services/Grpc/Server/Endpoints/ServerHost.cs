using Grpc.AspNetCore.Server;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Grpc.Server;

// What every call of a mapped service needs and no call changes.
sealed record ServerHost(ServiceSettings Settings, TimeProvider Time, ILogger Log, bool Propagates)
{
    public static ServerHost For<TService>(IServiceProvider services) where TService : class => new(
        SettingsOf<TService>(services),
        services.GetRequiredService<TimeProvider>(),
        services.GetRequiredService<ILoggerFactory>().CreateLogger("Grpc.AspNetCore.Server.ServerCallHandler"),
        services.GetService<PropagationMarker>() is not null);

    static ServiceSettings SettingsOf<TService>(IServiceProvider services) where TService : class
    {
        var common = services.GetRequiredService<IOptions<GrpcServiceOptions>>().Value;
        if (!services.GetServices<IConfigureOptions<GrpcServiceOptions<TService>>>().Any())
            return new ServiceSettings(common, common.Interceptors);
        var own = services.GetRequiredService<IOptions<GrpcServiceOptions<TService>>>().Value;
        return new ServiceSettings(own, [.. common.Interceptors, .. own.Interceptors]);
    }
}
