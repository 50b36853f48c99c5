using Grpc.Core;
using Scorecard.Interop.V1;

namespace Grpc.Tests.Peers;

/// <summary>Counted on the wire: a compressible megabyte passes in less than half of it.</summary>
public sealed class CompressionTests(PeerServers servers)
{
    const int Megabyte = 1024 * 1024;

    [Theory, EveryPeer]
    public async Task Request_Gzip_IsCompressedOnTheWireAndRead(Peer peer)
    {
        await using var tap = new TcpTap(await servers.Port(peer));
        using var channel = PeerServers.ChannelTo(tap.Port);
        var gzip = new Metadata { { "grpc-internal-encoding-request", "gzip" } };
        var request = new EchoRequest { Payload = Awkward.Compressible, ResponseSize = 1 };

        var response = await new Interop.InteropClient(channel).UnaryAsync(request, gzip);

        response.Payload.Length.ShouldBe(1);
        tap.Up.ShouldBeLessThan(Megabyte / 2);
    }

    // Node is left out: the server of grpc-js does not compress.
    [Theory, InlineData(Peer.Ours), InlineData(Peer.Python)]
    public async Task Response_Gzip_IsCompressedOnTheWireAndRead(Peer peer)
    {
        await using var tap = new TcpTap(await servers.Port(peer));
        using var channel = PeerServers.ChannelTo(tap.Port);
        var request = new EchoRequest { Payload = Awkward.Compressible, Count = 2, Compress = true };
        using var call = new Interop.InteropClient(channel).ServerStream(request);

        var responses = await call.ResponseStream.ReadAllAsync().ToListAsync();

        responses.Select(response => response.Payload).ShouldBe([Awkward.Compressible, Awkward.Compressible]);
        tap.Down.ShouldBeLessThan(2 * Megabyte / 2);
    }

    [Fact]
    public async Task Response_NoCompressOption_IsPlainOnTheWire()
    {
        await using var tap = new TcpTap(await servers.Port(Peer.Ours));
        using var channel = PeerServers.ChannelTo(tap.Port);
        await new Interop.InteropClient(channel).UnaryAsync(new EchoRequest { ResponseSize = Megabyte });
        tap.Down.ShouldBeGreaterThan(Megabyte);
    }
}
