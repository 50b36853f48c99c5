using MassTransit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Scorecard.Records.Hosting;

namespace Records.Tests.Hosting;

public sealed class BusHostingTests
{
    [Fact]
    public void AddRecordsBus_TellsNobodyOutsideOfItsUse()
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);

        builder.AddRecordsBus("records");

        using var services = builder.Services.BuildServiceProvider();
        services.GetRequiredService<IOptions<UsageTelemetryOptions>>().Value.Enabled.ShouldBeFalse();
    }
}
