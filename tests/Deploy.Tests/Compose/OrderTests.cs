using Deploy.Tests.Images;

namespace Deploy.Tests.Compose;

public sealed class OrderTests
{
    [Fact]
    public void HealthChecks_OfAllThatAreWaitedFor_AreThere()
    {
        foreach (var awaited in ComposeFile.Services.SelectMany(service => service.Node.Entries("depends_on")).Select(entry => entry.Key).Distinct())
        {
            var inTheFile = ComposeFile.Service(awaited).At("healthcheck", "test") is not null;
            var inTheImage = ComposeFile.Service(awaited).Text("build", "dockerfile") is { Length: > 0 } file && Dockerfile.At(file).HealthCheck != "";
            (inTheFile || inTheImage).ShouldBeTrue(awaited);
        }
    }

    [Fact]
    public void Order_EveryOneThatIsWaitedFor_HasToBeHealthy()
    {
        foreach (var (name, service) in ComposeFile.Services)
        {
            foreach (var (_, wait) in service.Entries("depends_on")) wait.Text("condition").ShouldBe("service_healthy", name);
        }
    }

    [Theory]
    [InlineData("intake", "postgres,rabbitmq")]
    [InlineData("workforce", "postgres,rabbitmq,redis")]
    [InlineData("scorecard", "postgres,rabbitmq")]
    [InlineData("dashboard", "intake,scorecard,workforce")]
    public void Order_OfAService_WaitsForWhatItNeeds(string name, string waits) =>
        ComposeFile.Service(name).Entries("depends_on").Select(entry => entry.Key).ShouldBe(waits.Split(','), ignoreOrder: true);
}
