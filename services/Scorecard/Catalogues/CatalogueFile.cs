using System.Text.Json;
using System.Text.Json.Nodes;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Scorecard.Catalogues;

/// <summary>Reads catalogue.yaml. What is wrong in it comes all at once.</summary>
static class CatalogueFile
{
    public const string Name = "catalogue.yaml";

    // Aliases could make a small file a huge one.
    const int LongestFile = 2 * 1024 * 1024;

    static readonly JsonObject Schema = CatalogueSchema.Create();

    /// <param name="measures">The computed measures that an indicator may name, and what each is broken down by.</param>
    public static Catalogue Read(string file, string text, IReadOnlyDictionary<string, IReadOnlyList<string>> measures)
    {
        if (text.Length > LongestFile) throw new BadCatalogue([new(file, 0, "", "is longer than 2 MB.")]);
        var yaml = Parse(file, text);
        var reader = new SchemaReader(file);
        var read = reader.Read(yaml, Schema, "");
        if (reader.Errors.Count > 0 || read is not JsonObject catalogue) throw new BadCatalogue(reader.Errors);
        Defaults.Merge(catalogue);
        var result = catalogue.Deserialize<Catalogue>(CatalogueSchema.Options)!;
        var checks = new CatalogueChecks(file, result, reader.Lines, measures);
        checks.Run();
        return checks.Errors.Count == 0 ? result : throw new BadCatalogue(checks.Errors);
    }

    static YamlMappingNode Parse(string file, string text)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(text));
        }
        catch (YamlException wrong)
        {
            throw new BadCatalogue([new(file, (int)wrong.Start.Line, "", wrong.Message)]);
        }
        return stream.Documents is [{ RootNode: YamlMappingNode root }] ? root : throw new BadCatalogue([new(file, 0, "", "is not one catalogue.")]);
    }
}
