using Scorecard.Measures;
using Scorecard.Tests.Kit;

namespace Scorecard.Tests.Measures;

public sealed class MeasureDocsTests
{
    const string Start = "<!-- From the headers: SCORECARD_WRITE_MEASURES=1 writes it anew. -->\n";

    [Fact]
    public void Docs_OfAllMeasures_AreThoseOfTheHeaders()
    {
        var path = Path.Combine(Repository(), "docs", "measures.md");
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        var written = text[..(text.IndexOf(Start, StringComparison.Ordinal) + Start.Length)] + Tables();
        if (Environment.GetEnvironmentVariable("SCORECARD_WRITE_MEASURES") == "1") File.WriteAllText(path, written);

        text.ShouldBe(written);
    }

    static string Tables() => string.Concat(ScorecardStore.Measures.Measures.GroupBy(measure => measure.Topic).Select(topic =>
        $"\n### {char.ToUpperInvariant(topic.Key[0])}{topic.Key[1..].Replace('_', ' ')}\n\n"
        + "| measure | what it counts | when | unit | needs | by |\n| --- | --- | --- | --- | --- | --- |\n"
        + string.Concat(topic.Select(Row))));

    static string Row(Measure measure)
    {
        var standards = string.Concat(measure.Parameters.Select(parameter => $" Standard: `{parameter.Name}`, {parameter.Value} {parameter.Unit}."));
        var scale = measure.Scale == 1 ? "" : $" Times {measure.Scale:N0}.";
        return $"| `{measure.Name}` | {measure.Definition}{standards}{scale} *{measure.Source}* | {measure.BasisText.Split(',')[0]} | {measure.Unit} "
            + $"| {string.Join(", ", measure.Needs)} | {string.Join(", ", measure.By)} |\n";
    }

    static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Scorecard.Services.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
