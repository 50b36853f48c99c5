using Microsoft.Extensions.Configuration;
using Scorecard.Records.Storage;

namespace Scorecard.Records.Hosting;

/// <summary>Configuration section <c>Store</c>: a folder for SQLite files, or a PostgreSQL connection string for each service.</summary>
sealed record StoreSettings(string? Folder, string? ConnectionString, string Service)
{
    public static StoreSettings Read(IConfiguration configuration, string service)
    {
        var settings = new StoreSettings(configuration["Store:Folder"], configuration[$"Store:{service}"], service);
        return settings is { Folder: null or "", ConnectionString: null or "" }
            ? throw new InvalidOperationException($"Configuration: set Store:Folder (SQLite files) or Store:{service} (a PostgreSQL connection string).")
            : settings;
    }

    public Database Open() => ConnectionString is { Length: > 0 } postgres
        ? new PostgresDatabase(postgres)
        : new SqliteDatabase(Path.Combine(Folder!, $"{Service}.db"));
}
