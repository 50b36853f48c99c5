namespace Workforce.Live;

static class LiveHosting
{
    public static void AddLiveCounts(this IHostApplicationBuilder builder)
    {
        builder.Services
            .AddSingleton<CountWakes>()
            .AddSingleton<CountStore>()
            .AddSingleton<LiveBoard>()
            .AddSingleton<ICountCopy, CountsInProcess>()
            .AddHostedService<CountRelay>()
            .AddHostedService<DayTurn>();
    }
}
