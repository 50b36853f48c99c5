using Scorecard.TestKit.Servers;

namespace Scorecard.Tests.Kit;

/// <summary>One store of each kind for many small cases, each an authority of its own.</summary>
public sealed class MeasureStores(PostgresServer postgres) : IAsyncLifetime
{
    readonly Dictionary<Store, ScorecardStore> stores = [];

    internal ScorecardStore Of(Store store) => stores[store];

    public async ValueTask InitializeAsync()
    {
        foreach (var store in Enum.GetValues<Store>()) stores[store] = await ScorecardStore.Open(store, postgres);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var store in stores.Values) await store.DisposeAsync();
    }
}
