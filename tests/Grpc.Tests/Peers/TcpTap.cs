using System.Net;
using System.Net.Sockets;

namespace Grpc.Tests.Peers;

/// <summary>Stands between a client and a server: counts the bytes each way, and can cut the connection.</summary>
sealed class TcpTap : IAsyncDisposable
{
    readonly TcpListener listener = new(IPAddress.Loopback, 0);
    readonly CancellationTokenSource stopped = new();
    readonly int upstream;
    readonly long killAfter;
    readonly Task accepting;
    long up;
    long down;

    /// <param name="upstream">The port of the server.</param>
    /// <param name="killAfter">Resets every connection once this many bytes have come down from the server.</param>
    public TcpTap(int upstream, long killAfter = long.MaxValue)
    {
        this.upstream = upstream;
        this.killAfter = killAfter;
        listener.Start();
        accepting = Accept();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public long Up => Interlocked.Read(ref up);

    public long Down => Interlocked.Read(ref down);

    public async ValueTask DisposeAsync()
    {
        await stopped.CancelAsync();
        listener.Dispose();
        await accepting;
        stopped.Dispose();
    }

    async Task Accept()
    {
        var connections = new List<Task>();
        try
        {
            while (true)
                connections.Add(Join(await listener.AcceptSocketAsync(stopped.Token)));
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(connections);
        }
    }

    async Task Join(Socket client)
    {
        using var server = new Socket(SocketType.Stream, ProtocolType.Tcp);
        using (client)
        {
            await server.ConnectAsync(new IPEndPoint(IPAddress.Loopback, upstream), stopped.Token);
            await Task.WhenAny(
                Pump(client, server, count => Interlocked.Add(ref up, count) >= 0),
                Pump(server, client, count => Interlocked.Add(ref down, count) < killAfter));
            // Linger of nothing makes closing a reset.
            client.LingerState = server.LingerState = new LingerOption(true, 0);
        }
    }

    async Task Pump(Socket from, Socket to, Func<int, bool> goOn)
    {
        try
        {
            var buffer = new byte[64 * 1024];
            while (await from.ReceiveAsync(buffer, stopped.Token) is > 0 and var read && goOn(read))
                await to.SendAsync(buffer.AsMemory(0, read), stopped.Token);
        }
        catch (Exception gone) when (gone is SocketException or OperationCanceledException or ObjectDisposedException)
        {
        }
    }
}
