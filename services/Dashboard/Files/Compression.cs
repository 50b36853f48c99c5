namespace Dashboard;

/// <summary>Pages and their CSV files go out compressed; style sheets and scripts are so already. Not the live stream: each event is sent at once.</summary>
sealed class Compression : IStartupFilter
{
    // docs/decisions/compression.md says why also over HTTPS.
    public static void Add(IServiceCollection services) => services
        .AddResponseCompression(options => (options.EnableForHttps, options.MimeTypes) = (true, ["text/html", "text/csv"]))
        .AddSingleton<IStartupFilter, Compression>();

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.UseResponseCompression();
        next(app);
    };
}
