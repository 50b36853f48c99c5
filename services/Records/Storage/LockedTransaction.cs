using System.Data.Common;
using System.Text.RegularExpressions;
using Dapper;
using Npgsql;

namespace Scorecard.Records.Storage;

public sealed partial class LockedTransaction(DbConnection connection, DbTransaction transaction, Action? release) : IAsyncDisposable
{
    public DbConnection Connection { get; } = connection;

    public DbTransaction Transaction { get; } = transaction;

    public async Task<List<T>> Query<T>(string sql, object? parameters = null) =>
        (await Connection.QueryAsync<T>(Dialect(sql), parameters, Transaction)).AsList();

    public Task<T?> QueryFirst<T>(string sql, object? parameters = null) =>
        Connection.QueryFirstOrDefaultAsync<T>(Dialect(sql), parameters, Transaction);

    public Task<int> Execute(string sql, object? parameters = null) =>
        Connection.ExecuteAsync(Dialect(sql), parameters, Transaction);

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

    // Dapper spreads a list over IN for SQLite, but hands it to Npgsql as one array, which IN does not take.
    string Dialect(string sql) => Connection is NpgsqlConnection ? InList().Replace(sql, "= ANY(@$1)") : sql;

    [GeneratedRegex(@"\bIN @(\w+)")]
    private static partial Regex InList();
}
