using Google.Protobuf;
using Grpc.Core;
using Grpc.Net.Client;
using Scorecard.Interop.V1;

namespace Grpc.Tests.Peers;

public sealed class LimitTests(PeerServers servers)
{
    [Theory, EveryPeer]
    public async Task Request_OverTheServersLimit_IsResourceExhausted(Peer peer)
    {
        using var channel = await servers.Channel(peer);
        var client = new Interop.InteropClient(channel);
        var request = new EchoRequest { Payload = ByteString.CopyFrom(new byte[InteropServer.MaxReceive + 1]) };

        (await Should.ThrowAsync<RpcException>(client.UnaryAsync(request).ResponseAsync)).StatusCode.ShouldBe(StatusCode.ResourceExhausted);
        await client.UnaryAsync(new EchoRequest());
    }

    [Theory, EveryPeer]
    public async Task Response_OverTheClientsLimit_IsResourceExhausted(Peer peer)
    {
        using var channel = GrpcChannel.ForAddress($"http://127.0.0.1:{await servers.Port(peer)}");
        var client = new Interop.InteropClient(channel);
        var request = new EchoRequest { ResponseSize = 4 * 1024 * 1024 };

        (await Should.ThrowAsync<RpcException>(client.UnaryAsync(request).ResponseAsync)).StatusCode.ShouldBe(StatusCode.ResourceExhausted);
        await client.UnaryAsync(new EchoRequest());
    }
}
