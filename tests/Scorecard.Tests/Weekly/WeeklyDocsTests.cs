using Scorecard.Tests.Kit;
using Scorecard.Weekly;

namespace Scorecard.Tests.Weekly;

public sealed class WeeklyDocsTests
{
    const string Start = "<!-- From the headers: SCORECARD_WRITE_MEASURES=1 writes it anew. -->\n";

    [Fact]
    public void Docs_OfAllKinds_AreThoseOfTheHeaders()
    {
        var path = Path.Combine(Repository(), "docs", "weekly.md");
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        var written = text[..(text.IndexOf(Start, StringComparison.Ordinal) + Start.Length)] + Tables();
        if (Environment.GetEnvironmentVariable("SCORECARD_WRITE_MEASURES") == "1") File.WriteAllText(path, written);

        text.ShouldBe(written);
    }

    static string Tables() => string.Concat(WeeklyCatalogue.Load(ScorecardStore.Measures).Kinds.GroupBy(kind => kind.Group).Select(group =>
        $"\n### {char.ToUpperInvariant(group.Key[0])}{group.Key[1..].Replace('_', ' ')}\n\n"
        + "| kind | what it counts | needs | decides |\n| --- | --- | --- | --- |\n"
        + string.Concat(group.Select(Row))));

    static string Row(WeeklyKind kind)
    {
        var standards = string.Concat(kind.Query.Parameters.Select(parameter => $" `{parameter.Name}`: {parameter.Value} {parameter.Unit}."));
        return $"| `{kind.Name}` | {kind.Query.Definition}{standards} *{kind.Query.Source}* | {string.Join(", ", kind.Query.Needs)} | {kind.Decides} |\n";
    }

    static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Scorecard.Services.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
