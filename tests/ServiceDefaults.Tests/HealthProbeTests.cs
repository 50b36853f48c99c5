using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Scorecard.ServiceDefaults;

namespace ServiceDefaults.Tests;

public sealed class HealthProbeTests
{
    [Theory]
    [InlineData(HealthStatus.Healthy, 0)]
    [InlineData(HealthStatus.Degraded, 0)]
    [InlineData(HealthStatus.Unhealthy, 1)]
    public async Task Ask_AServiceInThatHealth_EndsWithThatCode(HealthStatus health, int code)
    {
        // Arrange
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.AddServiceDefaults("test");
        builder.Services.AddHealthChecks().AddCheck("it", () => new HealthCheckResult(health), ["ready"]);
        await using var app = builder.Build();
        app.MapServiceDefaults();
        await app.StartAsync(TestContext.Current.CancellationToken);

        // Act and assert
        (await HealthProbe.Ask($"{app.Urls.Single()}/health/ready")).ShouldBe(code);
    }

    [Fact]
    public async Task Ask_WhereNobodyListens_EndsWithOne()
    {
        using var taken = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        taken.Stop();

        (await HealthProbe.Ask($"http://127.0.0.1:{port}/health/ready")).ShouldBe(1);
    }
}
