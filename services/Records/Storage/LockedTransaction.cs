using System.Data.Common;
using Dapper;

namespace Scorecard.Records.Storage;

public sealed class LockedTransaction(DbConnection connection, DbTransaction transaction, Action? release) : IAsyncDisposable
{
    public DbConnection Connection { get; } = connection;

    public DbTransaction Transaction { get; } = transaction;

    public async Task<List<T>> Query<T>(string sql, object? parameters = null) =>
        (await Connection.QueryAsync<T>(sql, parameters, Transaction)).AsList();

    public Task<T?> QueryFirst<T>(string sql, object? parameters = null) =>
        Connection.QueryFirstOrDefaultAsync<T>(sql, parameters, Transaction);

    public Task<int> Execute(string sql, object? parameters = null) =>
        Connection.ExecuteAsync(sql, parameters, Transaction);

    public Task Commit() => Transaction.CommitAsync();

    public async ValueTask DisposeAsync()
    {
        try
        {
            await Transaction.DisposeAsync();
            await Connection.DisposeAsync();
        }
        finally
        {
            release?.Invoke();
        }
    }
}
