using Scorecard.Records.Storage;
using Scorecard.TestKit.Servers;

[assembly: AssemblyFixture(typeof(PostgresServer))]
[assembly: AssemblyFixture(typeof(RabbitServer))]

namespace Records.Tests.Kit;

public enum Store
{
    Sqlite,
    Postgres,
}

/// <summary>A migrated database of its own for one test, and others on the same.</summary>
sealed class OpenStore : IAsyncDisposable
{
    readonly string? folder;

    readonly string place;

    readonly List<Database> opened = [];

    OpenStore(string? folder, string place) => (this.folder, this.place) = (folder, place);

    public Database Database => opened[0];

    public static async Task<OpenStore> Empty(Store store, PostgresServer postgres)
    {
        var folder = store == Store.Sqlite ? Directory.CreateTempSubdirectory("records-").FullName : null;
        var open = new OpenStore(folder, folder is null ? await postgres.NewDatabase() : Path.Combine(folder, "notes.db"));
        open.Again();
        return open;
    }

    public static async Task<OpenStore> Migrated(Store store, PostgresServer postgres)
    {
        var open = await Empty(store, postgres);
        await Migrator.Migrate(open.Database, TimeProvider.System, default, typeof(Database).Assembly, typeof(OpenStore).Assembly);
        return open;
    }

    /// <summary>As another instance, or the next process, opens it.</summary>
    public Database Again()
    {
        opened.Add(folder is null ? new PostgresDatabase(place) : new SqliteDatabase(place));
        return opened[^1];
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var database in opened)
        {
            if (database is PostgresDatabase postgres) await postgres.DisposeAsync();
            else ((SqliteDatabase)database).Dispose();
        }
        if (folder is not null) Directory.Delete(folder, recursive: true);
    }
}
