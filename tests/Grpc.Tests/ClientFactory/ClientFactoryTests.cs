using Grpc.Core;
using Grpc.Tests.Kit;
using Microsoft.Extensions.DependencyInjection;

namespace Grpc.Tests.ClientFactory;

public sealed class ClientFactoryTests
{
    [Fact]
    public async Task AddGrpcClient_Resolved_CallsItsAddress()
    {
        await using var server = await ProbeServer.Start();
        var services = new ServiceCollection().AddLogging();
        services.AddGrpcClient<Probe.ProbeClient>(options => options.Address = server.Address);
        await using var provider = services.BuildServiceProvider();

        var reply = await provider.GetRequiredService<Probe.ProbeClient>().AskAsync(new Note { Count = 5 });

        reply.Count.ShouldBe(5);
    }

    [Fact]
    public async Task AddCallCredentials_InsecureChannel_IsRefusedUnlessAllowed()
    {
        await using var server = await ProbeServer.Start();
        string? seen = null;
        server.Handlers.Ask = (note, context) =>
        {
            seen = context.RequestHeaders.GetValue("authorization");
            return Task.FromResult(note);
        };

        foreach (var allowed in new[] { false, true })
        {
            var services = new ServiceCollection().AddLogging();
            services.AddGrpcClient<Probe.ProbeClient>(options => options.Address = server.Address)
                .ConfigureChannel(options => options.UnsafeUseInsecureChannelCallCredentials = allowed)
                .AddCallCredentials((_, metadata) =>
                {
                    metadata.Add("authorization", "Bearer ticket");
                    return Task.CompletedTask;
                });
            await using var provider = services.BuildServiceProvider();
            var client = provider.GetRequiredService<Probe.ProbeClient>();

            if (allowed) await client.AskAsync(new Note());
            else (await Should.ThrowAsync<RpcException>(async () => await client.AskAsync(new Note()))).StatusCode.ShouldBe(StatusCode.Internal);
            seen.ShouldBe(allowed ? "Bearer ticket" : null);
        }
    }
}
