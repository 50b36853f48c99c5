using Scorecard.TestKit.Servers;

namespace Workforce.Tests.Kit;

/// <summary>Where a test keeps its database.</summary>
public enum Store
{
    Sqlite,
    Postgres,
}

static class Stores
{
    public static async Task<string> New(this Store store, PostgresServer postgres) => store switch
    {
        Store.Sqlite => Directory.CreateTempSubdirectory("workforce-tests-").FullName,
        Store.Postgres => await postgres.NewDatabase(),
    };
}
