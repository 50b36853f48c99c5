using Scorecard.TestKit.Servers;

[assembly: AssemblyFixture(typeof(PostgresServer))]

namespace Intake.Tests.Kit;

/// <summary>The databases that Intake runs on: every door test runs on each.</summary>
public enum Store
{
    Sqlite,
    Postgres,
}

public static class Stores
{
    public static TheoryData<Store> Both => [Store.Sqlite, Store.Postgres];

    internal static async Task<IntakeHost> Host(this PostgresServer postgres, Store store) =>
        await IntakeHost.Start(store == Store.Postgres ? await postgres.NewDatabase() : null);
}
