using YamlDotNet.RepresentationModel;

namespace Deploy.Tests.Compose;

/// <summary>docker-compose.yml, its anchors and merges resolved.</summary>
static class ComposeFile
{
    /// <summary>Those that are built here and run.</summary>
    public static readonly string[] Ours = ["intake", "workforce", "scorecard", "dashboard"];

    public static string Path { get; } = Repository.At("docker-compose.yml");

    public static YamlNode Root { get; } = Yaml.Load(File.ReadAllText(Path));

    public static IReadOnlyList<(string Name, YamlNode Node)> Services { get; } = [.. Root.Entries("services")];

    public static YamlNode Service(string name) => Services.Single(service => service.Name == name).Node;

    /// <summary>Its secrets as their names, and what each is called in the container.</summary>
    public static IEnumerable<(string Source, string Target)> Secrets(YamlNode service) => service.Items("secrets").Select(secret =>
        secret is YamlScalarNode { Value: { } name } ? (name, name) : (secret.Text("source"), secret.Text("target")));
}
