namespace Deploy.Tests.Kubernetes;

public sealed class SchemaTests(Rendered rendered) : IClassFixture<Rendered>
{
    // Their schemas are with their operators and are not to be had offline: only part of their fields was compared with the operators' documentation.
    static readonly string[] OfOperators = ["Cluster", "Database", "RabbitmqCluster", "Vhost", "User", "Permission", "RedisReplication"];

    [Theory]
    [InlineData("local")]
    [InlineData("live")]
    public async Task Overlay_AgainstTheSchemas_HasNoMissingAndNoUnknownField(string overlay)
    {
        var output = (await Ran.Check("kubernetes.mjs", rendered.File(overlay))).Well();

        output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ').Last()).Distinct()
            .ShouldBe(overlay == "live" ? OfOperators : [], ignoreOrder: true);
    }

    [Theory]
    [InlineData("imagePullPolicy:", "imagePulPolicy:", "imagePulPolicy: unknown field")]
    [InlineData("replicas: 1", "replicas: one", "replicas: number is wanted")]
    [InlineData("memory: 256Mi", "memory: plenty", "quantity")]
    [InlineData("  selector:\n    matchLabels:", "  selectr:\n    matchLabels:", "selector")]
    public async Task Overlay_WithAFaultPutIn_IsRefused(string right, string wrong, string named)
    {
        // Arrange
        var file = Path.GetTempFileName();
        var text = await File.ReadAllTextAsync(rendered.File("live"), TestContext.Current.CancellationToken);
        text.ShouldContain(right);
        await File.WriteAllTextAsync(file, text.Replace(right, wrong, StringComparison.Ordinal), TestContext.Current.CancellationToken);

        // Act
        var ran = await Ran.Check("kubernetes.mjs", file);
        File.Delete(file);

        // Assert
        ran.Code.ShouldBe(1);
        ran.Output.ShouldContain(named);
    }
}
