using System.Text.RegularExpressions;

namespace Scorecard.Measures;

/// <summary>What a measure may not hold: whatever differs between PostgreSQL and SQLite, and whatever is the platform's work.</summary>
static partial class MeasureLint
{
    static readonly string[] Parameters = ["authority", "first", "day", "opened", "closed", "year_ago", "year_first", "working_year"];

    static readonly string[] Functions = ["COUNT", "SUM", "MIN", "MAX", "COALESCE", "EXISTS"];

    static readonly string[] BeforeBrackets =
        ["IN", "AS", "AND", "OR", "NOT", "WHEN", "THEN", "ELSE", "SELECT", "FROM", "JOIN", "WHERE", "ON", "BY", "UNION", "ALL", "DISTINCT", "MATERIALIZED"];

    static readonly (string Rule, Regex Found)[] Rules =
    [
        ("division", Division()), ("CAST", Word("CAST")), ("CAST", new("::")), ("ROUND", Word("ROUND")), ("AVG", Word("AVG")),
        ("LIKE", Word("I?LIKE|GLOB|SIMILAR")), ("JSON", Word(@"JSONB?\w*")), ("bare boolean", Word("TRUE|FALSE|BOOLEAN")),
        ("bare boolean", BareBoolean()), ("ORDER BY without NULLS", OrderWithoutNulls()), ("collation", Word("COLLATE|LOWER|UPPER")),
        ("clock", Word(@"NOW|CURRENT_\w+|DATE\w*|EXTRACT|STRFTIME|JULIANDAY")), ("the least of several", LeastOf()),
        ("tables without JOIN", CommaJoin()), ("LEFT JOIN", LeftJoin()), ("generation", Word(@"HEARD_\w+|WATERMARK")), ("decimal", Decimals()),
    ];

    /// <param name="sql">The whole statement.</param>
    public static IEnumerable<string> Broken(string sql, IEnumerable<string> ownParameters)
    {
        var code = Texts().Replace(sql, "''");
        foreach (var rule in Rules.Where(rule => rule.Found.IsMatch(code)).Select(rule => rule.Rule).Distinct()) yield return rule;
        foreach (var parameter in Parameter().Matches(code).Select(match => match.Groups[1].Value).Distinct().Except([.. Parameters, .. ownParameters]))
        {
            yield return $"parameter @{parameter}";
        }
        foreach (var function in Called().Matches(code).Select(match => match.Groups[1].Value.ToUpperInvariant()).Distinct().Except([.. Functions, .. BeforeBrackets]))
        {
            yield return $"function {function}";
        }
        foreach (var column in (string[])["record", "team", "numerator", "denominator"])
        {
            if (!Regex.IsMatch(code, $@"\bAS {column}\b")) yield return $"no {column}";
        }
        if (!code.Contains("authority = @authority", StringComparison.Ordinal)) yield return "every authority";
    }

    static Regex Word(string words) => new($@"\b(?:{words})\b", RegexOptions.IgnoreCase);

    [GeneratedRegex("/")]
    private static partial Regex Division();

    [GeneratedRegex(@"\d\.\d")]
    private static partial Regex Decimals();

    [GeneratedRegex("'[^']*'")]
    private static partial Regex Texts();

    [GeneratedRegex(@"@(\w+)")]
    private static partial Regex Parameter();

    // What a bracket follows; a common table is made "name AS (".
    [GeneratedRegex(@"\b([A-Za-z_]\w*)\s*\(")]
    private static partial Regex Called();

    // PostgreSQL's MIN and MAX take one value.
    [GeneratedRegex(@"\b(?:MIN|MAX)\([^()]*,", RegexOptions.IgnoreCase)]
    private static partial Regex LeastOf();

    [GeneratedRegex(@"\bFROM\s+\w+(?:\s+\w+)?\s*,\s*\w+\s+\w+\s*(?:WHERE|,|$)", RegexOptions.IgnoreCase)]
    private static partial Regex CommaJoin();

    // SQLite, which has no statistics, would read all of the other table for each row.
    [GeneratedRegex(@"\bLEFT\s+JOIN\s+(?!calendar\b)", RegexOptions.IgnoreCase)]
    private static partial Regex LeftJoin();

    // A column that stands alone where a condition belongs.
    [GeneratedRegex(@"\b(?:WHERE|AND|OR|NOT|WHEN)\s+(?!NULL\b)(?:\w+\.)?\w+\s*(?=$|\)|;|\b(?:AND|OR|THEN)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex BareBoolean();

    [GeneratedRegex(@"\bORDER\s+BY\b(?![^)]*\bNULLS\b)", RegexOptions.IgnoreCase)]
    private static partial Regex OrderWithoutNulls();
}
