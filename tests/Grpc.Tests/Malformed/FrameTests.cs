using System.Net;
using Grpc.Core;
using Grpc.Tests.Peers;
using Scorecard.Interop.V1;

namespace Grpc.Tests.Malformed;

/// <summary>Bodies that lie, each refused with the right status on a connection that lives on.</summary>
public sealed class FrameTests(PeerServers servers)
{
    static readonly byte[] Good = Frame.Of(new EchoRequest { CallId = "good" });

    public static TheoryData<string, byte[], StatusCode[]> Bodies { get; } = new()
    {
        { "nothing", [], Cardinality },
        { "two messages", [.. Good, .. Good], Cardinality },
        { "a piece of the prefix", [0, 0, 0], [StatusCode.Internal] },
        { "a prefix alone", Frame.Lying(0, 10), [StatusCode.Internal] },
        { "a length too long", Frame.Lying(0, 10, 1, 2, 3), [StatusCode.Internal] },
        { "a length too short", Frame.Lying(0, 1, 8, 1, 8, 1), [StatusCode.Internal, StatusCode.Unimplemented] },
        { "the largest length", Frame.Lying(0, uint.MaxValue, 1, 2, 3), [StatusCode.ResourceExhausted] },
        { "the largest signed length", Frame.Lying(0, int.MaxValue), [StatusCode.ResourceExhausted] },
        { "one byte over the limit", Frame.Lying(0, InteropServer.MaxReceive + 1), [StatusCode.ResourceExhausted] },
        { "compressed, no encoding named", Frame.Of(Frame.Gzip([]), flag: 1), [StatusCode.Internal] },
        { "flag 2", Frame.Of([], flag: 2), [StatusCode.Internal] },
        { "flag 255", Frame.Of([], flag: 255), [StatusCode.Internal] },
        { "not the message's bytes", Frame.Of([0xFF, 0xFF, 0xFF, 0xFF]), [StatusCode.Internal] },
        { "a field longer than the message", Frame.Of([0x0A, 0x7F, 1]), [StatusCode.Internal] },
        { "text that is not UTF-8", Frame.Of([0x3A, 2, 0xC3, 0x28]), [StatusCode.Internal, StatusCode.OK] },
        { "nested beyond all bounds", Frame.Of([.. Enumerable.Repeat((byte)0x33, 1000)]), [StatusCode.Internal] },
        { "a good message and half another", [.. Good, 0, 0, 0, 0], [StatusCode.Internal, StatusCode.Unimplemented] },
    };

    public static TheoryData<string, string, byte[], StatusCode> Compressed { get; } = new()
    {
        { "identity, yet compressed", "identity", Frame.Of(Frame.Gzip([]), flag: 1), StatusCode.Internal },
        { "not gzip", "gzip", Frame.Of([1, 2, 3, 4], flag: 1), StatusCode.Internal },
        { "gzip cut short", "gzip", Frame.Of(Frame.Gzip(new byte[1000])[..20], flag: 1), StatusCode.Internal },
        { "unknown encoding", "br", Frame.Of([1, 2, 3], flag: 1), StatusCode.Unimplemented },
        { "gzip named, message plain", "gzip", Good, StatusCode.OK },
    };

    // The status code document calls a wrong number of messages UNIMPLEMENTED, several libraries INTERNAL.
    static StatusCode[] Cardinality => [StatusCode.Unimplemented, StatusCode.Internal];

    [Theory, MemberData(nameof(Bodies))]
    public async Task Unary_BodyThatLies_IsRefusedAndTheConnectionLives(string what, byte[] body, StatusCode[] expected)
    {
        using var caller = new RawCaller(await servers.Port(Peer.Ours));
        var connection = await caller.GoodCall();

        var answer = await caller.Unary(body);

        answer.Http.ShouldBe(HttpStatusCode.OK, what);
        answer.Status.ShouldNotBeNull(what);
        expected.ShouldContain(answer.Status.Value, what);
        (await caller.GoodCall()).ShouldBe(connection);
    }

    [Theory, MemberData(nameof(Compressed))]
    public async Task Unary_WrongCompression_IsRefusedAndTheConnectionLives(string what, string encoding, byte[] body, StatusCode expected)
    {
        using var caller = new RawCaller(await servers.Port(Peer.Ours));
        var connection = await caller.GoodCall();

        var answer = await caller.Post("Unary", body, ("grpc-encoding", encoding));

        answer.Status.ShouldBe(expected, what);
        (await caller.GoodCall()).ShouldBe(connection);
    }

    [Fact]
    public async Task Unary_UnknownEncoding_NamesWhatIsAccepted()
    {
        using var caller = new RawCaller(await servers.Port(Peer.Ours));
        var answer = await caller.Post("Unary", Frame.Of([1, 2, 3], flag: 1), ("grpc-encoding", "br"));
        answer.Headers.GetValues("grpc-accept-encoding").SelectMany(value => value.Split(',')).ShouldContain("gzip");
    }

    [Theory, InlineData("ServerStream"), InlineData("ClientStream"), InlineData("Duplex")]
    public async Task Stream_TruncatedMessage_IsInternalAndTheConnectionLives(string method)
    {
        using var caller = new RawCaller(await servers.Port(Peer.Ours));
        var connection = await caller.GoodCall();
        (await caller.Post(method, Frame.Lying(0, 10, 1, 2))).Status.ShouldBe(StatusCode.Internal);
        (await caller.GoodCall()).ShouldBe(connection);
    }
}
