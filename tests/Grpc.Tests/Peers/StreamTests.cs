using Grpc.Core;
using Scorecard.Interop.V1;

namespace Grpc.Tests.Peers;

/// <summary>Many streams, slow streams, broken streams.</summary>
public sealed class StreamTests(PeerServers servers)
{
    [Theory, EveryPeer]
    public async Task Duplex_HundredAtOnce_ShareOneConnection(Peer peer)
    {
        using var channel = await servers.Channel(peer);
        var client = new Interop.InteropClient(channel);
        await client.UnaryAsync(new EchoRequest());
        var calls = Enumerable.Range(0, 100).Select(_ => client.Duplex()).ToList();

        var addresses = await Task.WhenAll(calls.Select(async call =>
        {
            await call.RequestStream.WriteAsync(new EchoRequest());
            (await call.ResponseStream.MoveNext(CancellationToken.None)).ShouldBeTrue();
            return call.ResponseStream.Current.Peer;
        }));

        addresses.Distinct().ShouldHaveSingleItem();
        await Task.WhenAll(calls.Select(call => call.RequestStream.CompleteAsync()));
        var more = await Task.WhenAll(calls.Select(call => call.ResponseStream.MoveNext(CancellationToken.None)));
        more.ShouldAllBe(any => !any);
        calls.ForEach(call => call.Dispose());
    }

    [Theory, EveryPeer]
    public async Task ServerStream_ReaderStops_HoldsTheServerBack(Peer peer)
    {
        const int count = 1000;
        var callId = Guid.CreateVersion7().ToString();
        using var channel = await servers.Channel(peer);
        var client = new Interop.InteropClient(channel);
        using var call = client.ServerStream(new EchoRequest { ResponseSize = 64 * 1024, Count = count, CallId = callId });
        (await call.ResponseStream.MoveNext(CancellationToken.None)).ShouldBeTrue();

        (await SentWhenStill(client, callId)).ShouldBeLessThan(count / 2);

        (await call.ResponseStream.ReadAllAsync().CountAsync()).ShouldBe(count - 1);
    }

    [Theory, EveryPeer]
    public async Task ServerStream_ConnectionKilled_IsUnavailable(Peer peer)
    {
        await using var tap = new TcpTap(await servers.Port(peer), killAfter: 200_000);
        using var channel = PeerServers.ChannelTo(tap.Port);
        using var call = new Interop.InteropClient(channel).ServerStream(new EchoRequest { ResponseSize = 1024, Count = 100_000 });
        (await call.ResponseStream.MoveNext(CancellationToken.None)).ShouldBeTrue();

        var rest = call.ResponseStream.ReadAllAsync().CountAsync().AsTask();

        (await Should.ThrowAsync<RpcException>(rest)).StatusCode.ShouldBe(StatusCode.Unavailable);
    }

    [Fact]
    public async Task Unary_NobodyListening_IsUnavailable()
    {
        int port;
        await using (var tap = new TcpTap(0))
            port = tap.Port;
        using var channel = PeerServers.ChannelTo(port);
        var call = new Interop.InteropClient(channel).UnaryAsync(new EchoRequest());
        (await Should.ThrowAsync<RpcException>(call.ResponseAsync)).StatusCode.ShouldBe(StatusCode.Unavailable);
    }

    // Still: the same for fifty round trips on the same connection.
    static async Task<int> SentWhenStill(Interop.InteropClient client, string callId)
    {
        var (sent, same) = (0, 0);
        while (same < 50)
        {
            var now = (await client.ProgressAsync(new OutcomeRequest { CallId = callId })).Sent;
            same = now == sent ? same + 1 : 0;
            sent = now;
        }
        return sent;
    }
}
