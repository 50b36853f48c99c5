using Microsoft.Data.Sqlite;
using Scorecard.Records.Storage;

namespace Records.Tests.Simulator;

/// <summary>A database in memory, which is there while one connection to it is open.</summary>
sealed class MemoryStore : IDisposable
{
    readonly SqliteConnection open;

    public MemoryStore(string name)
    {
        Database = new SqliteDatabase(name);
        open = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = name }.ToString());
        open.Open();
    }

    public SqliteDatabase Database { get; }

    public void Dispose()
    {
        Database.Dispose();
        open.Dispose();
    }
}
