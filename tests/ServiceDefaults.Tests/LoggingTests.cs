using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Scorecard.ServiceDefaults;

namespace ServiceDefaults.Tests;

public sealed class LoggingTests
{
    [Theory]
    [InlineData("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.Information, false)]
    [InlineData("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.Warning, true)]
    [InlineData("Intake.Imports", LogLevel.Information, true)]
    public async Task Log_OfThatCategoryAndLevel_IsOrIsNotWritten(string category, LogLevel level, bool written)
    {
        await using var app = WebApplication.CreateBuilder(["--environment=Production"]).AddServiceDefaults("test").Build();

        app.Services.GetRequiredService<ILoggerFactory>().CreateLogger(category).IsEnabled(level).ShouldBe(written);
    }
}
