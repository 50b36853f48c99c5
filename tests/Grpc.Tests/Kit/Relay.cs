using System.Net;
using System.Net.Sockets;

namespace Grpc.Tests.Kit;

// A TCP relay that a test can cut or stop, so that connections are lost as networks lose them.
public sealed class Relay : IDisposable
{
    readonly TcpListener listener = new(IPAddress.Loopback, 0);
    readonly List<TcpClient> open = [];
    readonly CancellationTokenSource ended = new();
    readonly Uri target;
    volatile bool silent;

    public Relay(Uri target)
    {
        this.target = target;
        listener.Start();
        _ = Accept();
    }

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");

    public int Connections
    {
        get
        {
            lock (open) return open.Count / 2;
        }
    }

    // From now on bytes vanish, and nobody is told.
    public void GoSilent() => silent = true;

    public void Cut()
    {
        lock (open)
        {
            foreach (var client in open)
            {
                client.LingerState = new LingerOption(true, 0);
                client.Dispose();
            }

            open.Clear();
        }
    }

    public void Dispose()
    {
        ended.Cancel();
        listener.Dispose();
        Cut();
        ended.Dispose();
    }

    async Task Accept()
    {
        while (!ended.IsCancellationRequested)
        {
            var near = await listener.AcceptTcpClientAsync(ended.Token);
            var far = new TcpClient();
            await far.ConnectAsync(target.Host, target.Port, ended.Token);
            lock (open) open.AddRange([near, far]);
            _ = Copy(near.GetStream(), far.GetStream());
            _ = Copy(far.GetStream(), near.GetStream());
        }
    }

    async Task Copy(NetworkStream from, NetworkStream to)
    {
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = await from.ReadAsync(buffer, ended.Token)) > 0)
            if (!silent) await to.WriteAsync(buffer.AsMemory(0, read), ended.Token);
    }
}
