using System.Text.RegularExpressions;

namespace Scorecard.Tests.Measures;

/// <summary>What a measure may not hold: whatever differs between PostgreSQL and SQLite, and whatever is the platform's work.</summary>
static partial class MeasureLint
{
    static readonly string[] Parameters = ["authority", "day", "opened", "closed"];

    static readonly (string Rule, Regex Found)[] Rules =
    [
        ("division", Division()), ("CAST", Word("CAST")), ("CAST", new("::")), ("ROUND", Word("ROUND")), ("AVG", Word("AVG")),
        ("LIKE", Word("I?LIKE|GLOB|SIMILAR")), ("JSON", Word(@"JSONB?\w*")), ("bare boolean", Word("TRUE|FALSE|BOOLEAN")),
        ("bare boolean", BareBoolean()), ("ORDER BY without NULLS", OrderWithoutNulls()), ("collation", Word("COLLATE|LOWER|UPPER")),
        ("clock", Word(@"NOW|CURRENT_\w+|DATE\w*|EXTRACT|STRFTIME|JULIANDAY")), ("sum", Word("SUM|COUNT|TOTAL|GROUP|MIN|MAX")),
        ("generation", Word(@"HEARD_\w+|WATERMARK")), ("decimal", Decimals()),
    ];

    public static IEnumerable<string> Broken(string sql)
    {
        var code = Comments().Replace(sql, "");
        foreach (var (rule, found) in Rules)
        {
            if (found.IsMatch(Texts().Replace(code, "''"))) yield return rule;
        }
        foreach (Match parameter in Parameter().Matches(code))
        {
            if (!Parameters.Contains(parameter.Groups[1].Value)) yield return $"parameter {parameter.Value}";
        }
        foreach (var column in (string[])["record", "numerator", "denominator"])
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

    [GeneratedRegex("--[^\n]*")]
    private static partial Regex Comments();

    [GeneratedRegex("'[^']*'")]
    private static partial Regex Texts();

    [GeneratedRegex(@"@(\w+)")]
    private static partial Regex Parameter();

    // A column that stands alone where a condition belongs.
    [GeneratedRegex(@"\b(?:WHERE|AND|OR|NOT|WHEN)\s+(?:\w+\.)?\w+\s*(?=$|\)|;|\b(?:AND|OR|THEN)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex BareBoolean();

    [GeneratedRegex(@"\bORDER\s+BY\b(?![^)]*\bNULLS\b)", RegexOptions.IgnoreCase)]
    private static partial Regex OrderWithoutNulls();
}
