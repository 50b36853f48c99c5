using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Scorecard.Everything.V1;

namespace Grpc.Tests.Peers;

/// <summary>Every type that a proto can name goes there and back, through the other side's own reader and writer.</summary>
public sealed class EverythingTests(PeerServers servers)
{
    [Theory, EveryPeer]
    public async Task Unary_EveryType_ReturnsEqual(Peer peer)
    {
        using var channel = await servers.Channel(peer);
        var sample = EverythingSample.For(peer);
        (await new EverythingService.EverythingServiceClient(channel).UnaryAsync(sample)).ShouldBe(sample);
    }

    [Theory, EveryPeer]
    public async Task Streams_EveryType_ReturnEqual(Peer peer)
    {
        using var channel = await servers.Channel(peer);
        var sample = EverythingSample.For(peer);
        var client = new EverythingService.EverythingServiceClient(channel);
        using var serverStream = client.ServerStream(sample);
        (await serverStream.ResponseStream.ReadAllAsync().ToListAsync()).ShouldBe([sample, sample]);

        using var clientStream = client.ClientStream();
        await clientStream.RequestStream.WriteAsync(new Everything());
        await clientStream.RequestStream.WriteAsync(sample);
        await clientStream.RequestStream.CompleteAsync();
        (await clientStream).ShouldBe(sample);

        using var duplex = client.Duplex();
        await duplex.RequestStream.WriteAsync(sample);
        await duplex.RequestStream.CompleteAsync();
        (await duplex.ResponseStream.ReadAllAsync().ToListAsync()).ShouldBe([sample]);
    }

    [Theory, EveryPeer]
    public async Task Unary_WellKnownTypesAsWholeMessages_ReturnEqual(Peer peer)
    {
        using var channel = await servers.Channel(peer);
        var client = new EverythingService.EverythingServiceClient(channel);
        (await client.NothingAsync(new Empty())).ShouldBe(new Empty());
        var any = Any.Pack(EverythingSample.Message);
        (await client.AnythingAsync(any)).ShouldBe(any);
        var later = new Timestamp { Seconds = 253_402_300_799, Nanos = 999_999_999 };
        (await client.LaterAsync(later)).ShouldBe(later);
    }

    // Python is left out: its code generator in Debian 12 does not know explicit presence.
    [Theory, InlineData(Peer.Ours), InlineData(Peer.Node)]
    public async Task Unary_OptionalsSetToDefaults_StaySet(Peer peer)
    {
        using var channel = await servers.Channel(peer);
        var client = new OptionalsService.OptionalsServiceClient(channel);
        (await client.UnaryAsync(EverythingSample.Optionals)).ShouldBe(EverythingSample.Optionals);
        (await client.UnaryAsync(new Optionals())).ShouldBe(new Optionals());
    }
}
