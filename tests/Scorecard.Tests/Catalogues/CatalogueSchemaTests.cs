using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Scorecard.Catalogues;

namespace Scorecard.Tests.Catalogues;

public sealed class CatalogueSchemaTests
{
    static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>catalogues/catalogue.schema.json is what editors read; SCORECARD_WRITE_SCHEMA=1 writes it anew.</summary>
    [Fact]
    public void Schema_OfTheRecords_IsTheOneThatShips()
    {
        var path = Path.Combine(Repository(), "catalogues", "catalogue.schema.json");
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "catalogue.yaml",
        };
        foreach (var (name, value) in CatalogueSchema.Create()) schema[name] = value?.DeepClone();
        var written = JsonSerializer.Serialize(schema, Readable) + "\n";
        if (Environment.GetEnvironmentVariable("SCORECARD_WRITE_SCHEMA") == "1") File.WriteAllText(path, written);

        File.ReadAllText(path).ShouldBe(written);
    }

    [Fact]
    public void Schema_EveryFieldOfACatalogue_StandsInTheDocument()
    {
        var text = File.ReadAllText(Path.Combine(Repository(), "docs", "catalogue.md"));

        Fields(CatalogueSchema.Create()).Distinct().Where(field => !text.Contains(field, StringComparison.Ordinal)).ShouldBeEmpty();
    }

    /// <summary>The entries that docs/catalogue.md gives for the five published reports, put into their catalogues.</summary>
    [Theory]
    [InlineData("haringey-2015")]
    [InlineData("birmingham-2017")]
    [InlineData("cambridgeshire-2012")]
    [InlineData("haringey-2010")]
    [InlineData("havering-2017")]
    public void Entries_OfTheDocument_AreValidInTheirReport(string report)
    {
        var document = File.ReadAllText(Path.Combine(Repository(), "docs", "catalogue.md"));
        var entries = document[document.IndexOf("## Entries for the five published reports", StringComparison.Ordinal)..];
        var (council, year) = (report.Split('-')[0], report.Split('-')[1]);
        var own = entries[entries.IndexOf($"**{char.ToUpperInvariant(council[0])}{council[1..]} {year}**", StringComparison.Ordinal)..].Split("```")[1]["yaml\n".Length..];
        var yaml = File.ReadAllText(Path.Combine(Repository(), "catalogues", "published", report, CatalogueFile.Name));

        var with = CatalogueFile.Read(CatalogueFile.Name, yaml.Replace("\nindicators:\n", $"\nindicators:\n{own}", StringComparison.Ordinal), new Dictionary<string, IReadOnlyList<string>>());

        with.Indicators.Count.ShouldBeGreaterThan(CatalogueFile.Read(CatalogueFile.Name, yaml, new Dictionary<string, IReadOnlyList<string>>()).Indicators.Count + 1);
    }

    static IEnumerable<string> Fields(JsonNode? schema) => schema switch
    {
        JsonObject node => (node["properties"] as JsonObject ?? []).Select(field => field.Key)
            .Concat(node.Where(field => field.Key is not "description" and not "default").SelectMany(field => Fields(field.Value))),
        JsonArray list => list.SelectMany(Fields),
        _ => [],
    };

    static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Scorecard.Services.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
