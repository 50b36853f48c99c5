using System.Data.Common;
using Npgsql;
using NpgsqlTypes;

namespace Scorecard.Records.Storage;

public sealed class PostgresDatabase : Database, IAsyncDisposable
{
    readonly NpgsqlDataSource source;

    public PostgresDatabase(string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        // Nothing may hold the log's lock, or wait for it, longer than this.
        settings.Options = $"{settings.Options} -c lock_timeout=5s -c statement_timeout=5s -c idle_in_transaction_session_timeout=5s".Trim();
        settings.CommandTimeout = 10;
        settings.Timeout = 5;
        source = NpgsqlDataSource.Create(settings);
    }

    public override async Task<DbConnection> Open(CancellationToken cancel) => new PostgresConnection(await source.OpenConnectionAsync(cancel));

    public override async Task<LockedTransaction> BeginLocked(string name, CancellationToken cancel)
    {
        try
        {
            return await Begin(name, cancel);
        }
        // The server dropped a pooled connection, and so perhaps all of them: nothing was done yet, so a fresh one is tried.
        catch (NpgsqlException error) when (error.IsTransient && error.SqlState != PostgresErrorCodes.LockNotAvailable)
        {
            source.Clear();
            return await Begin(name, cancel);
        }
    }

    async Task<LockedTransaction> Begin(string name, CancellationToken cancel)
    {
        var connection = await Open(cancel);
        try
        {
            var transaction = await connection.BeginTransactionAsync(cancel);
            var locked = new LockedTransaction(connection, transaction, release: null);
            await AlsoLock(locked, name);
            return locked;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    public override Task AlsoLock(LockedTransaction transaction, string name) =>
        transaction.Execute("SELECT pg_advisory_xact_lock(hashtextextended(@name, 0))", new { name });

    public override Task AllowLong(LockedTransaction transaction) =>
        transaction.Execute("SET LOCAL statement_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0");

    public override async Task InsertMany(LockedTransaction transaction, TableInsert insert, IReadOnlyList<object?[]> rows)
    {
        if (rows.Count == 0) return;
        await using var command = ((PostgresConnection)transaction.Connection).Inner.CreateCommand();
        command.Transaction = (NpgsqlTransaction)transaction.Transaction;
        command.CommandText =
            $"INSERT INTO {insert.Table} ({string.Join(", ", insert.Columns)}) " +
            $"SELECT * FROM unnest({string.Join(", ", insert.Columns.Select(column => "@" + column))}) {insert.OnConflict}";
        for (var i = 0; i < insert.Columns.Length; i++) command.Parameters.Add(Column(insert, i, rows));
        await command.ExecuteNonQueryAsync();
    }

    public override bool IsPassing(DbException error) =>
        error.IsTransient || error is PostgresException { SqlState: PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.QueryCanceled };

    public ValueTask DisposeAsync() => source.DisposeAsync();

    static NpgsqlParameter Column(TableInsert insert, int i, IReadOnlyList<object?[]> rows)
    {
        var (type, values) = insert.Integer[i]
            ? (NpgsqlDbType.Bigint, (Array)rows.Select(row => row[i] is { } value ? Convert.ToInt64(value, null) : (long?)null).ToArray())
            : (NpgsqlDbType.Text, rows.Select(row => (string?)row[i]).ToArray());
        return new NpgsqlParameter(insert.Columns[i], NpgsqlDbType.Array | type) { Value = values };
    }
}
