using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Scorecard.Files.Lists;

/// <summary>The lists and codes of the data files beside this one.</summary>
static class Catalogue
{
    public static readonly IReadOnlyList<ListDefinition> Lists =
        [.. Load<List<ListDefinition>>("annex_a.yaml"), .. Load<List<ListDefinition>>("templates.yaml"), .. Load<List<ListDefinition>>("returns.yaml")];

    static readonly Dictionary<string, CodeSet> Codes = Load<Dictionary<string, object>>("codes.yaml").ToDictionary(set => set.Key, set => CodeSet.Of(set.Value));

    public static ListDefinition Of(string list) => Lists.Single(definition => definition.List == list);

    /// <summary>The code that the words stand for, or null.</summary>
    public static string? Code(string set, string words) => Codes[set].Find(words);

    /// <summary>Each code of a set, as our own files write it.</summary>
    public static IEnumerable<string> Written(string set) => Codes[set].Written;

    public static string Written(string set, string code) => Codes[set].Write(code);

    static T Load<T>(string name)
    {
        using var stream = typeof(Catalogue).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return new DeserializerBuilder()
            .WithNamingConvention(UnderscoredNamingConvention.Instance)
            .WithEnumNamingConvention(UnderscoredNamingConvention.Instance)
            .Build()
            .Deserialize<T>(new YamlDotNet.Core.MergingParser(new YamlDotNet.Core.Parser(reader)));
    }
}
