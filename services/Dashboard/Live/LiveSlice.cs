namespace Dashboard.Live;

static class LiveSlice
{
    public static IServiceCollection AddLive(this IServiceCollection services)
    {
        services.AddSingleton<NewestBoard>().AddSingleton<Viewers>().AddSingleton<Sheets>();
        services.AddHostedService<CaseloadFeed>();
        services.AddSingleton<ListFeed>().AddHostedService(provider => provider.GetRequiredService<ListFeed>());
        return services;
    }
}
