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
