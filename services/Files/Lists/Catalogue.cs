using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Scorecard.Files.Lists;

/// <summary>The lists and codes of the data files beside this one.</summary>
static class Catalogue
{
    public static readonly IReadOnlyList<ListDefinition> Lists = Load<List<ListDefinition>>("lists.yaml");

    static readonly Dictionary<string, Dictionary<string, string>> Codes = Load<Dictionary<string, Dictionary<string, List<string>>>>("codes.yaml")
        .ToDictionary(map => map.Key, map => map.Value
            .SelectMany(code => code.Value.Select(word => (Word: Words.Key(word), Code: code.Key)))
            .DistinctBy(entry => entry.Word)
            .ToDictionary(entry => entry.Word, entry => entry.Code));

    public static ListDefinition Of(string list) => Lists.Single(definition => definition.List == list);

    /// <summary>The code that the words stand for, or null.</summary>
    public static string? Code(string map, string words) =>
        Codes[map].GetValueOrDefault(Words.Key(words)) ?? Codes[map].GetValueOrDefault(Words.KeyWithoutPrefix(words));

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
