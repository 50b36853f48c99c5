using Google.Protobuf;
using Grpc.Core;
using Grpc.Net.Client;
using Grpc.Tests.Kit;

namespace Grpc.Tests.Calls;

public sealed class LimitTests
{
    static readonly Note Big = new() { Load = ByteString.CopyFrom(new byte[5 * 1024 * 1024]) };
    static readonly Note Small = new() { Count = 1 };

    [Fact]
    public async Task Ask_OverTheServersReceiveLimit_IsRefusedAndTheConnectionLives()
    {
        await using var server = await ProbeServer.Start();
        var client = server.Client;

        (await Failure(client, Big)).ShouldBe(StatusCode.ResourceExhausted);

        (await client.AskAsync(Small)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Ask_OverTheServersSendLimit_IsRefused()
    {
        await using var server = await ProbeServer.Start(options => options.MaxSendMessageSize = 100);
        server.Handlers.Ask = (_, _) => Task.FromResult(Big);

        (await Failure(server.Client, Small)).ShouldBe(StatusCode.ResourceExhausted);
    }

    [Fact]
    public async Task Ask_OverTheClientsSendLimit_NeverReachesTheServer()
    {
        await using var server = await ProbeServer.Start();
        var asked = false;
        server.Handlers.Ask = (note, _) =>
        {
            asked = true;
            return Task.FromResult(note);
        };
        var client = new Probe.ProbeClient(server.Channel(new GrpcChannelOptions { MaxSendMessageSize = 100 }));

        (await Failure(client, Big)).ShouldBe(StatusCode.ResourceExhausted);

        asked.ShouldBeFalse();
    }

    [Fact]
    public async Task Ask_OverTheClientsReceiveLimit_IsRefusedAndTheConnectionLives()
    {
        await using var server = await ProbeServer.Start();
        server.Handlers.Ask = (note, _) => Task.FromResult(note.Count == 1 ? Big : note);
        var client = server.Client;

        (await Failure(client, Small)).ShouldBe(StatusCode.ResourceExhausted);

        (await client.AskAsync(new Note { Count = 2 })).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Ask_LimitsLifted_PassesWhole()
    {
        await using var server = await ProbeServer.Start(options => options.MaxReceiveMessageSize = null);
        var client = new Probe.ProbeClient(server.Channel(new GrpcChannelOptions { MaxReceiveMessageSize = null }));

        (await client.AskAsync(Big)).ShouldBe(Big);
    }

    static async Task<StatusCode> Failure(Probe.ProbeClient client, Note note) =>
        (await Should.ThrowAsync<RpcException>(async () => await client.AskAsync(note))).StatusCode;
}
