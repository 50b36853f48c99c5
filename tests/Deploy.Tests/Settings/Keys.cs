using System.Text.RegularExpressions;

namespace Deploy.Tests.Settings;

/// <summary>The configuration keys that the services' sources read; what is put in at run time is a star.</summary>
static partial class Keys
{
    public static IReadOnlyList<string> Read()
    {
        var sources = Directory.EnumerateFiles(Repository.At("services"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/AllInOne/", StringComparison.Ordinal))
            .Select(File.ReadAllText).ToList();
        return [.. sources.SelectMany(ByName).Concat(sources.SelectMany(Bound)).Distinct().Order(StringComparer.Ordinal)];
    }

    static IEnumerable<string> ByName(string source) => Named().Matches(source).Select(match => Hole().Replace(match.Groups[1].Value, "*"));

    // An options class: each property that can be set.
    static IEnumerable<string> Bound(string source)
    {
        var section = Section().Match(source) is { Success: true } found ? found.Groups[1].Value
            : source.Contains("class CallerCredential", StringComparison.Ordinal) ? "Callers:n" : null;
        return section is null ? [] : Property().Matches(source).Select(match => $"{section}:{match.Groups[1].Value}");
    }

    [GeneratedRegex("""[Cc]onfiguration(?:\[|, )\$?"([^"]+)"[\]),]""")]
    private static partial Regex Named();

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Hole();

    [GeneratedRegex("""const string Section = "(\w+)";""")]
    private static partial Regex Section();

    [GeneratedRegex(@"public [\w?]+ (\w+) \{ get; set; \}")]
    private static partial Regex Property();
}
