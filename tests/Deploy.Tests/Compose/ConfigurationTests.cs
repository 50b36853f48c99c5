using Deploy.Tests.Images;
using Deploy.Tests.Settings;

namespace Deploy.Tests.Compose;

/// <summary>Every setting has a name that its service reads, and every service has what it needs.</summary>
public sealed class ConfigurationTests
{
    public static TheoryData<string> Ours => [.. ComposeFile.Ours];

    [Theory]
    [MemberData(nameof(Ours))]
    public void Environment_OfAService_HoldsSettingsThatItReads(string name)
    {
        foreach (var variable in ComposeFile.Service(name).Texts("environment").Keys.Where(variable => !OfAll(variable)))
        {
            Setting.Of(name, variable).ShouldNotBeNull(variable).Secret.ShouldBeFalse(variable);
        }
    }

    [Theory]
    [MemberData(nameof(Ours))]
    public void Settings_ThatAServiceNeeds_AreGiven(string name)
    {
        var service = ComposeFile.Service(name);
        var given = service.Texts("environment").Keys
            .Concat(ComposeFile.Secrets(service).Select(secret => secret.Target))
            .Concat(Dockerfile.At(service.Text("build", "dockerfile")).Variables.Keys);

        Setting.Missing(name, given).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Ours))]
    public void Files_ThatSettingsName_AreSecretsOfTheService(string name)
    {
        var service = ComposeFile.Service(name);
        var mounted = ComposeFile.Secrets(service).Select(secret => $"/run/secrets/{secret.Target}").ToHashSet();

        service.Texts("environment").Where(entry => entry.Key.EndsWith("File", StringComparison.Ordinal)).Select(entry => entry.Value)
            .Where(file => !mounted.Contains(file)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Ours))]
    public void Callers_OfAService_HoldASecretOfTheirOwn(string name)
    {
        var environment = ComposeFile.Service(name).Texts("environment");
        foreach (var (variable, subject) in environment.Where(entry => entry.Key.EndsWith("__Subject", StringComparison.Ordinal)))
        {
            environment[variable.Replace("Subject", "TokenFile", StringComparison.Ordinal)].ShouldBe($"/run/secrets/{subject}-token");
        }
    }

    [Fact]
    public void Addresses_OfOtherServices_AreTheirGrpcDoors()
    {
        foreach (var (variable, address) in ComposeFile.Root.Texts("x-environment").Where(entry => entry.Key.StartsWith("Services__", StringComparison.Ordinal)))
        {
            var host = new Uri(address).Host;
            host.ShouldBe(variable["Services__".Length..].ToLowerInvariant());
            Dockerfile.At(ComposeFile.Service(host).Text("build", "dockerfile")).Variables["Doors__Grpc"].ShouldEndWith($":{new Uri(address).Port}");
        }
    }

    // The same block goes to every service: one of the addresses is its own.
    static bool OfAll(string variable) => ComposeFile.Root.Texts("x-environment").ContainsKey(variable) && Setting.All.Any(setting => setting.Variable == variable) || variable == "Services__Scorecard";
}
