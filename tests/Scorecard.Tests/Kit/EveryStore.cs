using Scorecard.TestKit.Servers;

[assembly: AssemblyFixture(typeof(PostgresServer))]

namespace Scorecard.Tests.Kit;

public enum Store
{
    Sqlite,
    Postgres,
}

/// <summary>Everything that touches the database is tried on both.</summary>
public sealed class EveryStore : TheoryData<Store>
{
    public EveryStore() : base(Store.Sqlite, Store.Postgres)
    {
    }
}
