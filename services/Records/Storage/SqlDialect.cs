using System.Data.Common;
using System.Text.RegularExpressions;
using Npgsql;

namespace Scorecard.Records.Storage;

/// <summary>One text for both databases.</summary>
public static partial class SqlDialect
{
    /// <summary>Needed by a statement with a list: Dapper spreads it over IN for SQLite, but hands it to Npgsql as one array, which IN does not take.</summary>
    public static string For(DbConnection connection, string sql) =>
        connection is NpgsqlConnection ? InList().Replace(sql, "= ANY(@$1)") : sql;

    [GeneratedRegex(@"\bIN @(\w+)")]
    private static partial Regex InList();
}
