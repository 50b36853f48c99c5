using System.Text.RegularExpressions;

namespace Scorecard.Measures;

/// <summary>How a measure's statement is put together: the tables that it names come before it.</summary>
static partial class MeasureSql
{
    // A lookup for each row, by the index: SQLite, which has no statistics, would join all of the other table.
    const string TeamOf = "(SELECT MIN(held.team) FROM standing held WHERE held.authority = @authority AND held.child_id = $1 AND held.from_day <= $2 AND held.to_day > $2)";

    static readonly string WorkerOf = TeamOf.Replace("held.team", "held.worker", StringComparison.Ordinal)
        .Replace("WHERE", "WHERE held.standing IN ('NamedWorker', 'DutyFolder') AND", StringComparison.Ordinal);

    /// <summary>What a statement reads from that it does not make itself.</summary>
    public static IEnumerable<string> Tables(string sql) => Named().Matches(sql).Select(match => match.Groups[1].Value)
        .Distinct(StringComparer.Ordinal)
        .Except(Made().Matches(sql).Select(match => match.Groups[1].Value));

    /// <summary>The statement, after the tables that it makes first: "name AS (SELECT …)".</summary>
    public static string After(IReadOnlyList<string> tables, string sql)
    {
        if (tables.Count == 0) return sql;
        var first = string.Join(",\n", tables);
        return sql.StartsWith("WITH ", StringComparison.Ordinal) ? $"WITH {first},\n{sql["WITH ".Length..]}" : $"WITH {first}\n{sql}";
    }

    /// <summary>The statement with the common tables that it names, and those that they name. team_of(child, day) is whom a child's case is with, worker_of(child, day) who holds it.</summary>
    public static string Complete(string sql, IReadOnlyDictionary<string, string> common)
    {
        var wanted = new List<string>();
        Want(sql);
        var whole = After([.. wanted.Select(name => $"{name} AS (\n{common[name]}\n)")], sql);
        return AskedWorker().Replace(AskedTeam().Replace(whole, TeamOf), WorkerOf);

        void Want(string text)
        {
            foreach (var name in Tables(text).Where(name => common.ContainsKey(name) && !wanted.Contains(name)))
            {
                Want(common[name]);
                if (!wanted.Contains(name)) wanted.Add(name);
            }
        }
    }

    public static string WithoutComments(string file) => Comment().Replace(file, "").Trim();

    [GeneratedRegex(@"\b(?:FROM|JOIN)\s+([a-z_0-9]+)")]
    private static partial Regex Named();

    [GeneratedRegex(@"(?:\bWITH|\),)\s+([a-z_0-9]+)\s+AS\s+(?:NOT MATERIALIZED\s+)?\(")]
    private static partial Regex Made();

    [GeneratedRegex(@"\bteam_of\(([\w.]+), ([\w.@]+(?: - \d+)?)\)")]
    private static partial Regex AskedTeam();

    [GeneratedRegex(@"\bworker_of\(([\w.]+), ([\w.@]+(?: - \d+)?)\)")]
    private static partial Regex AskedWorker();

    [GeneratedRegex(@"^\s*--[^\n]*\n?", RegexOptions.Multiline)]
    private static partial Regex Comment();
}
