using Google.Protobuf;
using Grpc.Core;
using Scorecard.Interop.V1;

namespace Grpc.Tests.Peers;

public sealed class CallKindTests(PeerServers servers)
{
    [Theory, EveryPeer]
    public async Task Unary_Echo_ReturnsTheSameBytes(Peer peer)
    {
        using var channel = await servers.Channel(peer);
        var response = await new Interop.InteropClient(channel).UnaryAsync(new EchoRequest { Payload = Awkward.Payload });
        response.Payload.ShouldBe(Awkward.Payload);
    }

    [Theory, EveryPeer]
    public async Task BlockingUnary_Echo_ReturnsTheSameBytes(Peer peer)
    {
        using var channel = await servers.Channel(peer);
        var client = new Interop.InteropClient(channel);
        var response = await Task.Run(() => client.Unary(new EchoRequest { Payload = Awkward.Payload }));
        response.Payload.ShouldBe(Awkward.Payload);
    }

    [Theory, EveryPeer]
    public async Task Unary_EmptyMessage_IsAnswered(Peer peer)
    {
        using var channel = await servers.Channel(peer);
        var response = await new Interop.InteropClient(channel).UnaryAsync(new EchoRequest());
        response.Payload.ShouldBeEmpty();
    }

    [Theory, EveryPeer]
    public async Task Unary_LargeMessage_IsReturnedWhole(Peer peer)
    {
        var large = ByteString.CopyFrom([.. Enumerable.Range(0, 5 * 1024 * 1024).Select(i => (byte)(i % 251))]);
        using var channel = await servers.Channel(peer);
        var response = await new Interop.InteropClient(channel).UnaryAsync(new EchoRequest { Payload = large });
        response.Payload.ShouldBe(large);
    }

    [Theory, EveryPeer]
    public async Task ServerStream_TenResponses_ArriveInOrder(Peer peer)
    {
        using var channel = await servers.Channel(peer);
        using var call = new Interop.InteropClient(channel).ServerStream(new EchoRequest { Payload = Awkward.Payload, Count = 10 });
        var responses = await call.ResponseStream.ReadAllAsync().ToListAsync();
        responses.Select(response => response.Index).ShouldBe(Enumerable.Range(0, 10));
        responses.ShouldAllBe(response => response.Payload == Awkward.Payload);
    }

    [Theory, EveryPeer]
    public async Task ServerStream_NoResponse_EndsWell(Peer peer)
    {
        using var channel = await servers.Channel(peer);
        using var call = new Interop.InteropClient(channel).ServerStream(new EchoRequest());
        (await call.ResponseStream.MoveNext(CancellationToken.None)).ShouldBeFalse();
        call.GetStatus().StatusCode.ShouldBe(StatusCode.OK);
    }

    [Theory, EveryPeer]
    public async Task ClientStream_ThreeRequests_AreJoined(Peer peer)
    {
        using var channel = await servers.Channel(peer);
        using var call = new Interop.InteropClient(channel).ClientStream();
        for (var i = 0; i < 3; i++)
            await call.RequestStream.WriteAsync(new EchoRequest { Payload = Awkward.Payload });
        await call.RequestStream.CompleteAsync();
        var response = await call;
        response.Payload.ToStringUtf8().ShouldBe(Awkward.Text + Awkward.Text + Awkward.Text);
    }

    [Theory, EveryPeer]
    public async Task Duplex_PingPong_AnswersEachBeforeTheNext(Peer peer)
    {
        using var channel = await servers.Channel(peer);
        using var call = new Interop.InteropClient(channel).Duplex();
        for (var i = 0; i < 10; i++)
        {
            await call.RequestStream.WriteAsync(new EchoRequest { Payload = Awkward.Payload });
            (await call.ResponseStream.MoveNext(CancellationToken.None)).ShouldBeTrue();
            call.ResponseStream.Current.Index.ShouldBe(i);
        }
        await call.RequestStream.CompleteAsync();
        (await call.ResponseStream.MoveNext(CancellationToken.None)).ShouldBeFalse();
        call.GetStatus().StatusCode.ShouldBe(StatusCode.OK);
    }
}
