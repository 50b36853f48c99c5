using Grpc.Core;
using Scorecard.Interop.V1;

namespace Grpc.Tests.Peers;

/// <summary>The caller stops waiting, and the server learns of it.</summary>
public sealed class GivingUpTests(PeerServers servers)
{
    readonly string callId = Guid.CreateVersion7().ToString();

    [Theory, EveryPeer]
    public async Task Unary_DeadlineOnAHangingServer_ExceedsOnBothSides(Peer peer)
    {
        using var channel = await servers.Channel(peer);
        var client = new Interop.InteropClient(channel);
        var deadline = TimeProvider.System.GetUtcNow().UtcDateTime.AddMilliseconds(300);

        var refusal = await Should.ThrowAsync<RpcException>(client.UnaryAsync(Hanging(), deadline: deadline).ResponseAsync);

        refusal.StatusCode.ShouldBe(StatusCode.DeadlineExceeded);
        // A timer may tick a few milliseconds before the clock does.
        TimeProvider.System.GetUtcNow().UtcDateTime.ShouldBeInRange(deadline.AddMilliseconds(-20), deadline.AddSeconds(5));
        (await Outcome(client)).ShouldBe(new OutcomeResponse { Cancelled = true, HadDeadline = true });
    }

    [Theory, EveryPeer]
    public async Task Unary_CancelledAfterBegin_CancelsOnBothSides(Peer peer)
    {
        using var channel = await servers.Channel(peer);
        var client = new Interop.InteropClient(channel);
        using var cancellation = new CancellationTokenSource();
        var call = client.UnaryAsync(Hanging(), cancellationToken: cancellation.Token);
        while (!(await client.ProgressAsync(new OutcomeRequest { CallId = callId })).Begun)
            await Task.Yield();

        await cancellation.CancelAsync();

        (await Should.ThrowAsync<RpcException>(call.ResponseAsync)).StatusCode.ShouldBe(StatusCode.Cancelled);
        (await Outcome(client)).ShouldBe(new OutcomeResponse { Cancelled = true });
    }

    [Theory, EveryPeer]
    public async Task ServerStream_CancelledAfterFirstResponse_CancelsOnBothSides(Peer peer)
    {
        using var channel = await servers.Channel(peer);
        var client = new Interop.InteropClient(channel);
        using var cancellation = new CancellationTokenSource();
        using var call = client.ServerStream(Hanging(count: 1), cancellationToken: cancellation.Token);
        (await call.ResponseStream.MoveNext(CancellationToken.None)).ShouldBeTrue();

        await cancellation.CancelAsync();

        var next = await Should.ThrowAsync<RpcException>(() => call.ResponseStream.MoveNext(CancellationToken.None));
        next.StatusCode.ShouldBe(StatusCode.Cancelled);
        (await Outcome(client)).ShouldBe(new OutcomeResponse { Cancelled = true });
    }

    [Theory, EveryPeer]
    public async Task ServerStream_DisposedWhileReading_CancelsOnTheServer(Peer peer)
    {
        using var channel = await servers.Channel(peer);
        var client = new Interop.InteropClient(channel);
        using (var call = client.ServerStream(Hanging(count: 1)))
            (await call.ResponseStream.MoveNext(CancellationToken.None)).ShouldBeTrue();
        (await Outcome(client)).ShouldBe(new OutcomeResponse { Cancelled = true });
    }

    EchoRequest Hanging(int count = 0) => new() { Hang = true, Count = count, CallId = callId };

    async Task<OutcomeResponse> Outcome(Interop.InteropClient client) => await client.OutcomeAsync(new OutcomeRequest { CallId = callId });
}
