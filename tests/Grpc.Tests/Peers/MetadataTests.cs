using Grpc.Core;
using Scorecard.Interop.V1;

namespace Grpc.Tests.Peers;

public sealed class MetadataTests(PeerServers servers)
{
    [Theory, EveryPeer]
    public async Task Unary_AsciiMetadata_ComesBackInHeadersAndTrailers(Peer peer)
    {
        const string visible = "~!@#$%^&*()_+ {}|:\"<>?\\";
        var (headers, trailers) = await Echo(peer, [new("x-echo-one", "first"), new("x-echo-one", "second"), new("x-trail-ascii", visible)]);
        // A hop may join the values of one key: either way they are the same list.
        string.Join(", ", headers.GetAll("x-echo-one").Select(entry => entry.Value)).ShouldBe("first, second");
        trailers.GetValue("x-trail-ascii").ShouldBe(visible);
    }

    [Theory, EveryPeer]
    public async Task Unary_BinaryMetadata_KeepsEveryByte(Peer peer)
    {
        var (headers, trailers) = await Echo(peer, [new("x-echo-some-bin", Awkward.Bytes), new("x-trail-some-bin", [0])]);
        headers.GetValueBytes("x-echo-some-bin").ShouldBe(Awkward.Bytes);
        trailers.GetValueBytes("x-trail-some-bin").ShouldBe([0]);
    }

    // Python is left out: HttpClient joins the values of a key with commas, as the specification allows, and the C core
    // refuses such a binary header.
    [Theory, InlineData(Peer.Ours), InlineData(Peer.Node)]
    public async Task Unary_BinaryMetadataRepeated_KeepsTheOrder(Peer peer)
    {
        var (headers, _) = await Echo(peer, [new("x-echo-some-bin", Awkward.Bytes), new("x-echo-some-bin", [0]), new("x-echo-some-bin", [255, 254])]);
        headers.GetAll("x-echo-some-bin").Select(entry => entry.ValueBytes).ShouldBe([Awkward.Bytes, [0], [255, 254]]);
    }

    [Theory, EveryPeer]
    public async Task Unary_BigMetadata_ComesBackWhole(Peer peer)
    {
        var big = new string('b', 12_000);
        var (headers, trailers) = await Echo(peer, [new("x-echo-big", big), new("x-trail-big", big)]);
        headers.GetValue("x-echo-big").ShouldBe(big);
        trailers.GetValue("x-trail-big").ShouldBe(big);
    }

    [Theory, EveryPeer]
    public async Task Unary_ProtocolHeaders_AreNotMetadata(Peer peer)
    {
        var (headers, trailers) = await Echo(peer, []);
        headers.Concat(trailers).Select(entry => entry.Key)
            .ShouldNotContain(key => key.StartsWith(':') || key == "grpc-status" || key == "grpc-message");
    }

    async Task<(Metadata Headers, Metadata Trailers)> Echo(Peer peer, Metadata sent)
    {
        using var channel = await servers.Channel(peer);
        using var call = new Interop.InteropClient(channel).UnaryAsync(new EchoRequest(), sent);
        var headers = await call.ResponseHeadersAsync;
        await call;
        return (headers, call.GetTrailers());
    }
}
