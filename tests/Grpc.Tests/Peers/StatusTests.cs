using Google.Protobuf;
using Grpc.Core;
using Scorecard.Interop.V1;

namespace Grpc.Tests.Peers;

public sealed class StatusTests(PeerServers servers)
{
    public static TheoryData<Peer, StatusCode> Refusals { get; } =
        [.. from peer in Enum.GetValues<Peer>() from code in Enum.GetValues<StatusCode>() where code != StatusCode.OK select (peer, code)];

    [Theory, MemberData(nameof(Refusals))]
    public async Task Unary_EveryRefusal_KeepsCodeMessageAndTrailers(Peer peer, StatusCode code)
    {
        using var channel = await servers.Channel(peer);
        var call = new Interop.InteropClient(channel).UnaryAsync(Ending(code), new Metadata { { "x-trail-kept", "yes" } });

        var refusal = await Should.ThrowAsync<RpcException>(call.ResponseAsync);

        refusal.StatusCode.ShouldBe(code);
        refusal.Status.Detail.ShouldBe(Awkward.Text);
        refusal.Trailers.GetValue("x-trail-kept").ShouldBe("yes");
        call.GetStatus().StatusCode.ShouldBe(code);
    }

    [Theory, EveryPeer]
    public async Task ServerStream_RefusedAfterTwoMessages_GivesBothFirst(Peer peer)
    {
        using var channel = await servers.Channel(peer);
        var request = Ending(StatusCode.DataLoss);
        request.Count = 2;
        using var call = new Interop.InteropClient(channel).ServerStream(request);

        (await call.ResponseStream.MoveNext(CancellationToken.None)).ShouldBeTrue();
        (await call.ResponseStream.MoveNext(CancellationToken.None)).ShouldBeTrue();
        var refusal = await Should.ThrowAsync<RpcException>(() => call.ResponseStream.MoveNext(CancellationToken.None));

        refusal.StatusCode.ShouldBe(StatusCode.DataLoss);
        refusal.Status.Detail.ShouldBe(Awkward.Text);
    }

    [Theory, EveryPeer]
    public async Task ClientStream_Refused_KeepsCodeAndMessage(Peer peer)
    {
        using var channel = await servers.Channel(peer);
        using var call = new Interop.InteropClient(channel).ClientStream();
        await call.RequestStream.WriteAsync(Ending(StatusCode.Aborted));
        await call.RequestStream.CompleteAsync();

        var refusal = await Should.ThrowAsync<RpcException>(call.ResponseAsync);

        refusal.StatusCode.ShouldBe(StatusCode.Aborted);
        refusal.Status.Detail.ShouldBe(Awkward.Text);
    }

    [Theory, EveryPeer]
    public async Task Duplex_RefusedAfterOneMessage_KeepsCodeAndMessage(Peer peer)
    {
        using var channel = await servers.Channel(peer);
        using var call = new Interop.InteropClient(channel).Duplex();
        await call.RequestStream.WriteAsync(new EchoRequest());
        (await call.ResponseStream.MoveNext(CancellationToken.None)).ShouldBeTrue();
        await call.RequestStream.WriteAsync(Ending(StatusCode.Aborted));

        var refusal = await Should.ThrowAsync<RpcException>(() => call.ResponseStream.MoveNext(CancellationToken.None));

        refusal.StatusCode.ShouldBe(StatusCode.Aborted);
        refusal.Status.Detail.ShouldBe(Awkward.Text);
    }

    [Theory, EveryPeer]
    public async Task Unary_RichDetails_AreInTheTrailers(Peer peer)
    {
        var details = new byte[4096];
        new Random(1).NextBytes(details);
        var request = Ending(StatusCode.FailedPrecondition);
        request.End.Details = ByteString.CopyFrom(details);
        using var channel = await servers.Channel(peer);

        var refusal = await Should.ThrowAsync<RpcException>(new Interop.InteropClient(channel).UnaryAsync(request).ResponseAsync);

        refusal.Trailers.GetValueBytes("grpc-status-details-bin").ShouldBe(details);
    }

    [Theory, EveryPeer]
    public async Task Unary_MissingMethod_IsUnimplemented(Peer peer)
    {
        using var channel = await servers.Channel(peer);
        var refusal = await Should.ThrowAsync<RpcException>(new Interop.InteropClient(channel).MissingAsync(new EchoRequest()).ResponseAsync);
        refusal.StatusCode.ShouldBe(StatusCode.Unimplemented);
    }

    [Theory, EveryPeer]
    public async Task Unary_AbsentService_IsUnimplemented(Peer peer)
    {
        using var channel = await servers.Channel(peer);
        var refusal = await Should.ThrowAsync<RpcException>(new Absent.AbsentClient(channel).CallAsync(new EchoRequest()).ResponseAsync);
        refusal.StatusCode.ShouldBe(StatusCode.Unimplemented);
    }

    static EchoRequest Ending(StatusCode code) => new() { End = new EndStatus { Code = (int)code, Message = Awkward.Text } };
}
