using YamlDotNet.RepresentationModel;

namespace Deploy.Tests;

/// <summary>Reading YAML by path, merge keys followed; a part that is not there is empty.</summary>
static class Yaml
{
    public static YamlNode Load(string text) => All(text).Single();

    public static IReadOnlyList<YamlNode> All(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return [.. stream.Documents.Select(document => document.RootNode)];
    }

    public static YamlNode? At(this YamlNode? node, params string[] path) =>
        path.Aggregate(node, (current, key) => current is YamlMappingNode map ? Merged(map).GetValueOrDefault(key) : null);

    public static string Text(this YamlNode? node, params string[] path) => (node.At(path) as YamlScalarNode)?.Value ?? "";

    public static IEnumerable<YamlNode> Items(this YamlNode? node, params string[] path) => node.At(path) as YamlSequenceNode ?? Enumerable.Empty<YamlNode>();

    public static IEnumerable<(string Key, YamlNode Value)> Entries(this YamlNode? node, params string[] path) =>
        node.At(path) is YamlMappingNode map ? Merged(map).Select(pair => (pair.Key, pair.Value)) : [];

    public static IReadOnlyDictionary<string, string> Texts(this YamlNode? node, params string[] path) =>
        node.Entries(path).ToDictionary(entry => entry.Key, entry => entry.Value.Text());

    // What a mapping says itself wins over what it merges in, and the first that is merged over the next.
    static Dictionary<string, YamlNode> Merged(YamlMappingNode map)
    {
        var merged = map.Children.Where(pair => pair.Key is not YamlScalarNode { Value: "<<" }).ToDictionary(pair => ((YamlScalarNode)pair.Key).Value!, pair => pair.Value);
        if (!map.Children.TryGetValue("<<", out var from)) return merged;
        foreach (var other in from as IEnumerable<YamlNode> ?? [from])
        {
            foreach (var (key, value) in Merged((YamlMappingNode)other)) merged.TryAdd(key, value);
        }
        return merged;
    }
}
