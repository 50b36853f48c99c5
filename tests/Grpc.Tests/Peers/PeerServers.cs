using Grpc.Net.Client;
using Grpc.Tests.Peers;

[assembly: AssemblyFixture(typeof(PeerServers))]

namespace Grpc.Tests.Peers;

/// <summary>One server of each implementation for the whole run, each started when the first test asks for it.</summary>
public sealed class PeerServers : IAsyncDisposable
{
    readonly Lazy<Task<InteropServer>> ours = new(() => InteropServer.Start());
    readonly Lazy<Task<ForeignServer>> node = new(() => ForeignServer.Start(PeerPrograms.Node("server.js")));
    readonly Lazy<Task<ForeignServer>> python = new(() => ForeignServer.Start(PeerPrograms.Python("server.py")));

    public async Task<int> Port(Peer peer) => peer switch
    {
        Peer.Ours => (await ours.Value).Port,
        Peer.Node => (await node.Value).Port,
        Peer.Python => (await python.Value).Port,
    };

    public async Task<GrpcChannel> Channel(Peer peer) => ChannelTo(await Port(peer));

    public static GrpcChannel ChannelTo(int port) =>
        GrpcChannel.ForAddress($"http://127.0.0.1:{port}", new GrpcChannelOptions { MaxReceiveMessageSize = null, MaxSendMessageSize = null });

    public async ValueTask DisposeAsync()
    {
        foreach (var foreign in new[] { node, python })
            if (foreign.IsValueCreated && foreign.Value.IsCompletedSuccessfully)
                (await foreign.Value).Dispose();
        if (ours.IsValueCreated && ours.Value.IsCompletedSuccessfully)
            await (await ours.Value).DisposeAsync();
    }
}
