using Deploy.Tests.Compose;
using YamlDotNet.RepresentationModel;

namespace Deploy.Tests.Kubernetes;

/// <summary>The overlays as kubectl renders them, with secrets made for the purpose.</summary>
public sealed class Rendered : IAsyncLifetime
{
    readonly Secrets secrets = new();
    readonly Dictionary<string, (string File, IReadOnlyList<YamlNode> Objects)> overlays = [];

    public string File(string overlay) => overlays[overlay].File;

    internal IReadOnlyList<YamlNode> Objects(string overlay) => overlays[overlay].Objects;

    internal IEnumerable<YamlNode> Kind(string overlay, params string[] kinds) => Objects(overlay).Where(each => kinds.Contains(each.Text("kind")));

    /// <summary>What runs pods, each with the template of its pods.</summary>
    internal IEnumerable<(string Name, YamlNode Template)> Pods(string overlay) =>
        Kind(overlay, "Deployment", "StatefulSet", "Job").Select(each => (each.Text("metadata", "name"), each.At("spec", "template")!));

    public async ValueTask InitializeAsync()
    {
        await secrets.InitializeAsync();
        foreach (var overlay in (string[])["local", "live"])
        {
            var text = (await Ran.Program("kubectl", "kustomize", Path.Combine(secrets.Deploy, "k8s", "overlays", overlay))).Well();
            var file = Path.Combine(secrets.Deploy, $"{overlay}.yaml");
            await System.IO.File.WriteAllTextAsync(file, text);
            overlays[overlay] = (file, Yaml.All(text));
        }
    }

    public ValueTask DisposeAsync() => secrets.DisposeAsync();
}
