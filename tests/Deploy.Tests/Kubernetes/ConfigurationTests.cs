using Deploy.Tests.Images;
using Deploy.Tests.Settings;
using YamlDotNet.RepresentationModel;

namespace Deploy.Tests.Kubernetes;

/// <summary>Every setting has a name that its service reads, and every service has what it needs.</summary>
public sealed class ConfigurationTests(Rendered rendered) : IClassFixture<Rendered>
{
    public static readonly TheoryData<string> Overlays = ["local", "live"];

    [Theory]
    [MemberData(nameof(Overlays))]
    public void ConfigMaps_OfAService_HoldSettingsThatItReadsAndNoSecret(string overlay)
    {
        foreach (var (name, service, template) in Ours(overlay))
        {
            foreach (var variable in Environment(overlay, template).Keys.Where(variable => !variable.StartsWith("Services__", StringComparison.Ordinal)))
            {
                Setting.Of(service, variable).ShouldNotBeNull($"{name}: {variable}").Secret.ShouldBeFalse($"{name}: {variable}");
            }
        }
    }

    [Fact]
    public void Settings_ThatAServiceNeeds_AreGivenInTheLocalOverlay()
    {
        foreach (var (name, service, template) in Ours("local"))
        {
            var given = Environment("local", template).Keys.Concat(Secret(template)).Concat(Dockerfile.At($"services/{char.ToUpperInvariant(service[0])}{service[1..]}/Dockerfile").Variables.Keys);
            Setting.Missing(service, given).ShouldBeEmpty(name);
        }
    }

    [Fact]
    public void Files_ThatSettingsName_AreInTheSecretOfTheLocalOverlay()
    {
        foreach (var (name, _, template) in Ours("local"))
        {
            var there = Secret(template).Select(key => $"/run/secrets/{key}").ToHashSet();
            Environment("local", template).Where(entry => entry.Key.EndsWith("File", StringComparison.Ordinal) && !there.Contains(entry.Value)).ShouldBeEmpty(name);
        }
    }

    [Theory]
    [MemberData(nameof(Overlays))]
    public void Addresses_OfOtherServices_AreServicesAndTheirGrpcPorts(string overlay)
    {
        var addresses = rendered.Kind(overlay, "ConfigMap").Single(map => map.Text("metadata", "name").StartsWith("addresses-", StringComparison.Ordinal)).Texts("data");
        foreach (var (variable, address) in addresses.Where(entry => entry.Key.StartsWith("Services__", StringComparison.Ordinal)))
        {
            var service = rendered.Kind(overlay, "Service").Single(each => each.Text("metadata", "name") == new Uri(address).Host);
            variable.ShouldBe($"Services__{service.Text("metadata", "name")}", StringCompareShould.IgnoreCase);
            service.Items("spec", "ports").Single(port => port.Text("name") == "grpc").Text("port").ShouldBe($"{new Uri(address).Port}");
        }
    }

    [Theory]
    [MemberData(nameof(Overlays))]
    public void Migrations_OfEachDatabase_AreAJobOnTheServicesImage(string overlay)
    {
        foreach (var service in (string[])["intake", "workforce", "scorecard"])
        {
            var job = rendered.Kind(overlay, "Job").Single(each => each.Text("metadata", "name") == $"migrate-{service}").At("spec", "template");
            var deployment = rendered.Kind(overlay, "Deployment").Single(each => each.Text("metadata", "name") == service).At("spec", "template");
            Container(job!).Text("image").ShouldBe(Container(deployment!).Text("image"));
            Container(job!).Items("args").Select(argument => argument.Text()).ShouldBe(["migrate"]);
            Repository.Read("services", char.ToUpperInvariant(service[0]) + service[1..], "Program.cs").ShouldContain("""args is ["migrate"]""");
        }
    }

    [Fact]
    public void Secrets_OfTheLiveOverlay_AreListedWithEveryKeyOnTheOperationsPage()
    {
        var page = Repository.Read("docs", "operations.md");
        foreach (var secret in rendered.Kind("local", "Secret").Where(each => Ours("local").Any(pod => Names(pod.Template).Contains(each.Text("metadata", "name")))))
        {
            var name = secret.Text("metadata", "name")[..^11];
            var row = page.Split('\n').Single(line => line.StartsWith($"| `{name}` |", StringComparison.Ordinal));
            foreach (var key in secret.Texts("data").Keys) row.ShouldContain($"`{key}`");
        }
    }

    IEnumerable<(string Name, string Service, YamlNode Template)> Ours(string overlay) =>
        rendered.Pods(overlay).Where(pod => pod.Template.Texts("metadata", "labels").ContainsKey("app.kubernetes.io/part-of"))
            .Select(pod => (pod.Name, pod.Name.Replace("migrate-", "", StringComparison.Ordinal), pod.Template));

    Dictionary<string, string> Environment(string overlay, YamlNode template)
    {
        var named = Container(template).Items("envFrom").Select(source => source.Text("configMapRef", "name")).ToHashSet();
        return rendered.Kind(overlay, "ConfigMap").Where(map => named.Contains(map.Text("metadata", "name"))).SelectMany(map => map.Texts("data")).ToDictionary();
    }

    IEnumerable<string> Secret(YamlNode template) =>
        rendered.Kind("local", "Secret").Single(secret => Names(template).Contains(secret.Text("metadata", "name"))).Texts("data").Keys;

    static IEnumerable<string> Names(YamlNode template) => template.Items("spec", "volumes").Select(volume => volume.Text("secret", "secretName"));

    static YamlNode Container(YamlNode template) => template.Items("spec", "containers").Single();
}
