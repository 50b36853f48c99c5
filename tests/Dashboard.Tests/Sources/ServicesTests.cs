using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Dashboard.Tests.Sources;

public sealed class ServicesTests
{
    [Theory]
    [InlineData("Services:Intake", "not an address")]
    [InlineData("Services:Workforce", null)]
    [InlineData("Services:Scorecard", "ftp://somewhere")]
    [InlineData("Services:Token", "")]
    [InlineData("EmbeddedSignIn:OneTimeToken", "short")]
    public async Task Start_AMissingOrUnusableSetting_StopsAndNamesTheKey(string key, string? value)
    {
        // Arrange
        var settings = new Dictionary<string, string?>
        {
            ["Services:Intake"] = "http://127.0.0.1:1",
            ["Services:Workforce"] = "http://127.0.0.1:1",
            ["Services:Scorecard"] = "http://127.0.0.1:1",
            ["Services:Token"] = "credential",
            ["EmbeddedSignIn:Enabled"] = "true",
            ["EmbeddedSignIn:OneTimeToken"] = new string('x', 32),
            ["urls"] = "http://127.0.0.1:0",
        };
        settings[key] = value;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration.AddInMemoryCollection(settings);
        builder.AddDashboard();
        await using var app = builder.Build();

        // Act
        var refused = await Should.ThrowAsync<OptionsValidationException>(() => app.StartAsync());

        // Assert
        refused.Message.ShouldContain(key);
    }
}
