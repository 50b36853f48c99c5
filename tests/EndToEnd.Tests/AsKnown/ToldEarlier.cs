using System.Globalization;
using Microsoft.Data.Sqlite;

namespace EndToEnd.Tests.AsKnown;

/// <summary>Makes all that an instance was told so far, while it is off, to have been told days before.</summary>
static class ToldEarlier
{
    // What is still known is known to the end of time.
    const long EndOfTime = long.MaxValue;

    public static void By(string data, int days)
    {
        foreach (var file in Directory.EnumerateFiles(data, "*.db"))
        {
            using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
            connection.Open();
            foreach (var (table, column) in Moments(connection))
            {
                Run(connection, $"UPDATE {table} SET {column} = {column} - {TimeSpan.FromDays(days).TotalMilliseconds.ToString(CultureInfo.InvariantCulture)} WHERE {column} > 0 AND {column} < {EndOfTime}");
            }
        }
    }

    static List<(string Table, string Column)> Moments(SqliteConnection connection)
    {
        using var command = Command(connection, "SELECT m.name, c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND c.name IN ('recorded_at', 'known_from', 'known_to')");
        using var reader = command.ExecuteReader();
        var found = new List<(string, string)>();
        while (reader.Read()) found.Add((reader.GetString(0), reader.GetString(1)));
        return found;
    }

    static void Run(SqliteConnection connection, string sql)
    {
        using var command = Command(connection, sql);
        command.ExecuteNonQuery();
    }

    static SqliteCommand Command(SqliteConnection connection, string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        return command;
    }
}
