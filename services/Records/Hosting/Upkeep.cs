using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Scorecard.Records.Log;
using Scorecard.Records.Storage;

namespace Scorecard.Records.Hosting;

/// <summary>What a service does to its database and then ends, when it is started with one word.</summary>
public static class Upkeep
{
    /// <summary><c>migrate</c>: brings the schema up to date; a job, so that no new instance has to wait for it.</summary>
    public static async Task<int> Migrate(this IHost host, string service)
    {
        await host.Services.GetRequiredKeyedService<StoreReady>(service).Migrate(CancellationToken.None);
        return 0;
    }

    /// <summary><c>restored</c>: after the database was put back from a backup, and before the service starts on it.</summary>
    public static async Task<int> Restored(this IHost host, string service)
    {
        await RecordsRestore.RaiseEpoch(
            host.Services.GetRequiredKeyedService<Database>(service), service, host.Services.GetRequiredService<TimeProvider>(), CancellationToken.None);
        return 0;
    }
}
