using Scorecard.Quality;

namespace Scorecard.Tests.Quality;

public sealed class QualityDocsTests
{
    const string Start = "<!-- From the headers: SCORECARD_WRITE_MEASURES=1 writes it anew. -->\n";

    [Fact]
    public void Docs_OfAllRules_AreThoseOfTheHeaders()
    {
        var path = Path.Combine(Repository(), "docs", "data-quality.md");
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        var written = text[..(text.IndexOf(Start, StringComparison.Ordinal) + Start.Length)] + Tables();
        if (Environment.GetEnvironmentVariable("SCORECARD_WRITE_MEASURES") == "1") File.WriteAllText(path, written);

        text.ShouldBe(written);
    }

    static string Tables() => string.Concat(QualityCatalogue.Load().Rules.GroupBy(rule => rule.Query.Topic).Select(group =>
        $"\n### {char.ToUpperInvariant(group.Key[0])}{group.Key[1..].Replace('_', ' ')}\n\n"
        + "| rule | what is wrong | what to do | kind | measures moved | needs |\n| --- | --- | --- | --- | --- | --- |\n"
        + string.Concat(group.Select(Row))));

    static string Row(QualityRule rule)
    {
        var limits = string.Concat(rule.Query.Parameters.Select(parameter => $" Limit: `{parameter.Name}`, {parameter.Value} {parameter.Unit}."));
        return $"| `{rule.Name}` | {rule.Query.Definition}{limits} *{rule.Query.Source}* | {rule.Do} | {rule.Query.Unit} "
            + $"| {string.Join(", ", rule.Moves)} | {string.Join(", ", rule.Query.Needs)} |\n";
    }

    static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Scorecard.Services.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
