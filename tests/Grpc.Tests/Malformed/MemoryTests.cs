using Grpc.Core;
using Grpc.Net.Client;
using Grpc.Tests.Peers;
using Microsoft.AspNetCore.Http;
using Scorecard.Interop.V1;

namespace Grpc.Tests.Malformed;

/// <summary>What a hostile message may cost. Alone on the machine's heap: the counter is the process's.</summary>
[Collection("Memory")]
public sealed class MemoryTests(PeerServers servers)
{
    const long Flat = 32 * 1024 * 1024;

    [Fact]
    public async Task Server_BombUnderTheLimitWhenPacked_IsRefusedWithMemoryFlat()
    {
        var bomb = Frame.Of(Frame.Bomb(megabytes: 256), flag: 1);
        bomb.Length.ShouldBeLessThan(1024 * 1024);
        using var caller = new RawCaller(await servers.Port(Peer.Ours));
        await caller.GoodCall();

        var (answer, allocated) = await Measure(() => caller.Post("Unary", bomb, ("grpc-encoding", "gzip")));

        answer.Status.ShouldBe(StatusCode.ResourceExhausted);
        allocated.ShouldBeLessThan(Flat);
        await caller.GoodCall();
    }

    [Fact]
    public async Task Client_BombUnderTheLimitWhenPacked_IsRefusedWithMemoryFlat()
    {
        var bomb = Frame.Of(Frame.Bomb(megabytes: 256), flag: 1);
        bomb.Length.ShouldBeLessThan(1024 * 1024);
        await using var server = await BadServer.Start(async context =>
        {
            context.Response.ContentType = "application/grpc";
            context.Response.Headers["grpc-encoding"] = "gzip";
            await context.Response.Body.WriteAsync(bomb);
            context.Response.AppendTrailer("grpc-status", "0");
        });
        using var channel = GrpcChannel.ForAddress($"http://127.0.0.1:{server.Port}");

        var (refusal, allocated) = await Measure(() => Refusal(channel));

        refusal.StatusCode.ShouldBe(StatusCode.ResourceExhausted);
        allocated.ShouldBeLessThan(Flat);
    }

    [Fact]
    public async Task Server_LengthsThatLie_ReserveNothing()
    {
        using var caller = new RawCaller(await servers.Port(Peer.Ours));
        await caller.GoodCall();

        var (_, allocated) = await Measure(async () =>
        {
            for (var i = 0; i < 50; i++)
                (await caller.Unary(Frame.Lying(0, InteropServer.MaxReceive, 1, 2, 3))).Status.ShouldBe(StatusCode.Internal);
            return 0;
        });

        allocated.ShouldBeLessThan(Flat);
    }

    [Fact]
    public async Task Client_LengthThatLiesWithoutALimit_ReservesNothing()
    {
        await using var server = await BadServer.Answering(Frame.Lying(0, int.MaxValue, 1, 2, 3), ("grpc-status", "0"));
        using var channel = PeerServers.ChannelTo(server.Port);

        var (refusal, allocated) = await Measure(() => Refusal(channel));

        refusal.StatusCode.ShouldBe(StatusCode.Internal);
        allocated.ShouldBeLessThan(Flat);
    }

    [Fact]
    public async Task Server_ReaderThatStops_BuffersLittle()
    {
        const int offered = 512 * 1024 * 1024;
        var callId = Guid.CreateVersion7().ToString();
        using var channel = await servers.Channel(Peer.Ours);
        var client = new Interop.InteropClient(channel);
        await client.UnaryAsync(new EchoRequest());

        var (_, allocated) = await Measure(async () =>
        {
            using var cancellation = new CancellationTokenSource();
            using var call = client.ServerStream(
                new EchoRequest { ResponseSize = 64 * 1024, Count = offered / (64 * 1024), CallId = callId }, cancellationToken: cancellation.Token);
            (await call.ResponseStream.MoveNext(CancellationToken.None)).ShouldBeTrue();
            await StillAt(client, callId);
            await cancellation.CancelAsync();
            return 0;
        });

        allocated.ShouldBeLessThan(2 * Flat);
    }

    static async Task StillAt(Interop.InteropClient client, string callId)
    {
        var (sent, same) = (-1, 0);
        while (same < 50)
        {
            var now = (await client.ProgressAsync(new OutcomeRequest { CallId = callId })).Sent;
            same = now == sent ? same + 1 : 0;
            sent = now;
        }
    }

    static async Task<(T Result, long Allocated)> Measure<T>(Func<Task<T>> act)
    {
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var result = await act();
        return (result, GC.GetTotalAllocatedBytes(precise: true) - before);
    }

    static async Task<RpcException> Refusal(GrpcChannel channel) =>
        await Should.ThrowAsync<RpcException>(new Interop.InteropClient(channel).UnaryAsync(new EchoRequest()).ResponseAsync);
}

[CollectionDefinition("Memory", DisableParallelization = true)]
public sealed class MemoryAlone;
