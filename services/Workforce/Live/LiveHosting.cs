using Microsoft.Extensions.Diagnostics.HealthChecks;
using Workforce.Live.Redis;

namespace Workforce.Live;

static class LiveHosting
{
    /// <summary>Through Redis when <c>Redis:Address</c> is set, as for more than one instance; else inside the process.</summary>
    public static void AddLiveCounts(this IHostApplicationBuilder builder)
    {
        builder.Services
            .AddSingleton<CountWakes>()
            .AddSingleton<CountStore>()
            .AddSingleton<LiveBoard>()
            .AddHostedService<CountRelay>()
            .AddHostedService<DayTurn>();
        if (builder.Configuration["Redis:Address"] is { Length: > 0 } address) builder.AddRedis(address);
        else builder.Services.AddSingleton<ICountCopy, CountsInProcess>();
    }

    static void AddRedis(this IHostApplicationBuilder builder, string address)
    {
        builder.Services
            .AddSingleton(provider => ActivatorUtilities.CreateInstance<RedisLink>(provider, address))
            .AddHostedService(provider => provider.GetRequiredService<RedisLink>())
            .AddSingleton<ICountCopy, CountsInRedis>()
            .AddHostedService<RedisReader>();
        builder.Services.AddHealthChecks().Add(new("redis", provider => provider.GetRequiredService<RedisLink>(), HealthStatus.Degraded, []));
    }
}
