namespace Deploy.Tests.Compose;

public sealed class SchemaTests
{
    [Fact]
    public async Task File_AgainstTheComposeSchema_HasNoFault() => (await Ran.Check("compose.mjs", ComposeFile.Path)).Well();

    [Theory]
    [InlineData("environment:", "enviroment:", "enviroment")]
    [InlineData("condition: service_healthy", "condition: healthy", "/condition")]
    [InlineData("read_only: true", "read_only: 3", "/read_only")]
    public async Task File_WithAFaultPutIn_IsRefused(string right, string wrong, string named)
    {
        // Arrange
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(ComposeFile.Path, TestContext.Current.CancellationToken)).Replace(right, wrong, StringComparison.Ordinal), TestContext.Current.CancellationToken);

        // Act
        var ran = await Ran.Check("compose.mjs", file);
        File.Delete(file);

        // Assert
        ran.Code.ShouldBe(1);
        ran.Output.ShouldContain(named);
    }

    [Fact]
    public async Task File_ByTheLinter_HasNoFault() =>
        (await Ran.Lint("dclint", "--config", Repository.At("tests", "Deploy.Tests", "Schemas", "dclint.yaml"), "--max-warnings", "0", ComposeFile.Path)).Well();
}
