using Grpc.Core;
using Grpc.Health.V1;
using Grpc.Tests.Kit;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using static Grpc.Health.V1.HealthCheckResponse.Types;

namespace Grpc.Tests.Health;

public sealed class HealthTests
{
    [Theory]
    [InlineData(HealthStatus.Healthy, ServingStatus.Serving)]
    [InlineData(HealthStatus.Degraded, ServingStatus.Serving)]
    [InlineData(HealthStatus.Unhealthy, ServingStatus.NotServing)]
    public async Task Check_HostsHealth_IsAnswered(HealthStatus host, ServingStatus expected)
    {
        await using var server = await Start(() => host);

        (await Client(server).CheckAsync(new HealthCheckRequest())).Status.ShouldBe(expected);
    }

    [Fact]
    public async Task Check_MappedService_CountsOnlyItsChecks()
    {
        await using var server = await Start(() => HealthStatus.Unhealthy);

        (await Client(server).CheckAsync(new HealthCheckRequest { Service = "other" })).Status.ShouldBe(ServingStatus.Serving);
    }

    [Fact]
    public async Task Check_UnknownService_IsNotFound()
    {
        await using var server = await Start(() => HealthStatus.Healthy);

        var failure = await Should.ThrowAsync<RpcException>(
            async () => await Client(server).CheckAsync(new HealthCheckRequest { Service = "nobody" }));

        failure.StatusCode.ShouldBe(StatusCode.NotFound);
    }

    [Fact]
    public async Task Watch_HealthChanges_TellsEachChangeOnce()
    {
        var state = HealthStatus.Healthy;
        await using var server = await Start(() => state);
        using var call = Client(server).Watch(new HealthCheckRequest());
        (await Next(call)).ShouldBe(ServingStatus.Serving);

        await Publish(server);
        state = HealthStatus.Unhealthy;
        await Publish(server);
        (await Next(call)).ShouldBe(ServingStatus.NotServing);
        state = HealthStatus.Degraded;
        await Publish(server);
        (await Next(call)).ShouldBe(ServingStatus.Serving);
    }

    [Fact]
    public async Task Watch_UnknownService_SaysSoAndStays()
    {
        await using var server = await Start(() => HealthStatus.Healthy);
        using var call = Client(server).Watch(new HealthCheckRequest { Service = "nobody" });

        (await Next(call)).ShouldBe(ServingStatus.ServiceUnknown);

        Next(call).IsCompleted.ShouldBeFalse();
    }

    [Fact]
    public async Task Watch_HostStops_SaysNotServingAndEnds()
    {
        await using var server = await Start(() => HealthStatus.Healthy);
        using var call = Client(server).Watch(new HealthCheckRequest());
        (await Next(call)).ShouldBe(ServingStatus.Serving);

        var stopping = server.Stop();

        (await Next(call)).ShouldBe(ServingStatus.NotServing);
        (await call.ResponseStream.MoveNext()).ShouldBeFalse();
        await stopping;
    }

    [Fact]
    public async Task Check_EverythingElseNeedsAUser_IsStillAnswered()
    {
        await using var server = await ProbeServer.Start(
            build: builder =>
            {
                builder.Services.AddAuthentication("none").AddCookie("none", options => options.Events.OnRedirectToLogin = context =>
                {
                    context.Response.StatusCode = 401;
                    return Task.CompletedTask;
                });
                builder.Services.AddAuthorization(options =>
                    options.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
                builder.Services.AddGrpcHealthChecks();
            },
            use: app => app.MapGrpcHealthChecksService());

        (await Client(server).CheckAsync(new HealthCheckRequest())).Status.ShouldBe(ServingStatus.Serving);
        (await Should.ThrowAsync<RpcException>(async () => await server.Client.AskAsync(new Note()))).StatusCode.ShouldBe(StatusCode.Unauthenticated);
    }

    static Task<ProbeServer> Start(Func<HealthStatus> state) => ProbeServer.Start(
        build: builder => builder.Services
            .AddGrpcHealthChecks(options => options.Services.Map("other", check => check.Tags.Contains("other")))
            .AddCheck("own", () => new HealthCheckResult(state()))
            .AddCheck("other", () => HealthCheckResult.Healthy(), ["other"]),
        use: app => app.MapGrpcHealthChecksService());

    static Grpc.Health.V1.Health.HealthClient Client(ProbeServer server) => new(server.Channel());

    static async Task<ServingStatus> Next(AsyncServerStreamingCall<HealthCheckResponse> call) =>
        await call.ResponseStream.MoveNext() ? call.ResponseStream.Current.Status : throw new InvalidOperationException("The watch ended.");

    // What the host's publishing service does every half minute.
    static async Task Publish(ProbeServer server)
    {
        var report = await server.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync();
        foreach (var publisher in server.Services.GetServices<IHealthCheckPublisher>()) await publisher.PublishAsync(report, CancellationToken.None);
    }
}
