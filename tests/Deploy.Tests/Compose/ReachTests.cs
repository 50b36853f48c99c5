namespace Deploy.Tests.Compose;

/// <summary>What can be reached, and what each container may do.</summary>
public sealed class ReachTests
{
    [Fact]
    public void Published_OnLoopback_IsTheDashboardAndTheTelemetryViewer()
    {
        var published = ComposeFile.Services.SelectMany(service => service.Node.Items("ports").Select(port => (service.Name, port.Text())));

        published.ShouldBe([("dashboard", "127.0.0.1:5080:5080"), ("viewer", "127.0.0.1:18888:18888")], ignoreOrder: true);
    }

    [Fact]
    public void Profiles_WithoutOne_TheSevenOfTheStackRun() =>
        ComposeFile.Services.Where(service => !service.Node.Items("profiles").Any()).Select(service => service.Name)
            .ShouldBe(["intake", "workforce", "scorecard", "dashboard", "postgres", "rabbitmq", "redis"], ignoreOrder: true);

    [Fact]
    public void Containers_EveryOne_HasNoPrivilegeToGain()
    {
        foreach (var (name, service) in ComposeFile.Services)
        {
            service.Items("cap_drop").Select(capability => capability.Text()).ShouldBe(["ALL"], name);
            service.Items("cap_add").ShouldBeEmpty(name);
            service.Items("security_opt").Select(option => option.Text()).ShouldContain("no-new-privileges:true", name);
            service.Text("privileged").ShouldBeEmpty(name);
            service.Text("network_mode").ShouldBeEmpty(name);
        }
    }

    [Fact]
    public void Containers_OfOurs_WriteNothingToTheirOwnFiles()
    {
        foreach (var name in (string[])[.. ComposeFile.Ours, "commands"]) ComposeFile.Service(name).Text("read_only").ShouldBe("true", name);
    }

    [Fact]
    public void Images_EveryOne_NamesItsVersion()
    {
        foreach (var (name, service) in ComposeFile.Services) service.Text("image").ShouldMatch(":[^:/]*[0-9$]", name);
    }
}
