using System.Data.Common;
using System.Runtime.CompilerServices;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Scorecard.Records.Storage;

public sealed class SqliteDatabase(string file) : Database, IDisposable
{
    // SQLite lets one writer in and makes the others poll; waiting in line here is fair and costs nothing.
    readonly SemaphoreSlim writer = new(1, 1);

    readonly string connectionString = new SqliteConnectionStringBuilder { DataSource = file, DefaultTimeout = 5 }.ToString();

    // Pooled connections come back as they were left: each is told only once.
    readonly ConditionalWeakTable<SQLitePCL.sqlite3, object> told = [];

    static SqliteDatabase() => SQLitePCL.Batteries_V2.Init();

    public override async Task<DbConnection> Open(CancellationToken cancel)
    {
        var connection = new SqliteConnection(connectionString);
        await connection.OpenAsync(cancel);
        if (!told.TryAdd(connection.Handle!, this)) return connection;
        // synchronous=FULL: an acknowledged write survives a power cut.
        await connection.ExecuteAsync("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
        return connection;
    }

    public override async Task<LockedTransaction> BeginLocked(string name, CancellationToken cancel)
    {
        await writer.WaitAsync(cancel);
        try
        {
            var connection = (SqliteConnection)await Open(cancel);
            return new LockedTransaction(connection, connection.BeginTransaction(deferred: false), () => writer.Release());
        }
        catch
        {
            writer.Release();
            throw;
        }
    }

    // A write transaction has the whole file to itself.
    public override Task AlsoLock(LockedTransaction transaction, string name) => Task.CompletedTask;

    public override Task AllowLong(LockedTransaction transaction) => Task.CompletedTask;

    public override async Task InsertMany(LockedTransaction transaction, TableInsert insert, IReadOnlyList<object?[]> rows)
    {
        if (rows.Count == 0) return;
        await using var command = transaction.Connection.CreateCommand();
        command.Transaction = transaction.Transaction;
        command.CommandText =
            $"INSERT INTO {insert.Table} ({string.Join(", ", insert.Columns)}) " +
            $"VALUES ({string.Join(", ", insert.Columns.Select(column => "@" + column))}) {insert.OnConflict}";
        foreach (var column in insert.Columns) command.Parameters.Add(new SqliteParameter { ParameterName = "@" + column });
        await command.PrepareAsync();
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Length; i++) command.Parameters[i].Value = row[i] ?? DBNull.Value;
            await command.ExecuteNonQueryAsync();
        }
    }

    public void Dispose()
    {
        // Pooled connections would keep the file open.
        using (var connection = new SqliteConnection(connectionString)) SqliteConnection.ClearPool(connection);
        writer.Dispose();
    }

    public override bool IsPassing(DbException error) =>
        error is SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED or SQLitePCL.raw.SQLITE_FULL or SQLitePCL.raw.SQLITE_IOERR };
}
