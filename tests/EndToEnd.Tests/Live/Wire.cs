using System.Net;
using System.Net.Sockets;

namespace EndToEnd.Tests.Live;

/// <summary>A process's way to RabbitMQ. What the process says can be held back; what RabbitMQ says arrives.</summary>
sealed class Wire : IAsyncDisposable
{
    readonly TcpListener listener = new(IPAddress.Loopback, 0);
    readonly CancellationTokenSource ended = new();
    readonly int to;
    readonly Task accepting;

    CancellationTokenSource whole = new();
    volatile bool held;

    public Wire(int to)
    {
        this.to = to;
        listener.Start();
        Port = ((IPEndPoint)listener.LocalEndpoint).Port;
        accepting = Accept();
    }

    public int Port { get; }

    public void Hold() => held = true;

    /// <summary>The connections break, and what was held back is lost. New ones are as they should be.</summary>
    public async Task Cut()
    {
        held = false;
        using var broken = Interlocked.Exchange(ref whole, new CancellationTokenSource());
        await broken.CancelAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await ended.CancelAsync();
        await Cut();
        listener.Dispose();
        await accepting;
        whole.Dispose();
        ended.Dispose();
    }

    async Task Accept()
    {
        while (!ended.IsCancellationRequested)
        {
            try
            {
                _ = Carry(await listener.AcceptTcpClientAsync(ended.Token), whole.Token);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    async Task Carry(TcpClient process, CancellationToken cut)
    {
        using var rabbit = new TcpClient();
        using (process)
        {
            try
            {
                await rabbit.ConnectAsync(IPAddress.Loopback, to, cut);
                await Task.WhenAny(Pump(process, rabbit, mayHold: true, cut), Pump(rabbit, process, mayHold: false, cut));
            }
            catch (Exception error) when (error is OperationCanceledException or SocketException)
            {
                // Cut, or RabbitMQ is away: the process sees its connection end.
            }
        }
    }

    async Task Pump(TcpClient from, TcpClient to, bool mayHold, CancellationToken cut)
    {
        var buffer = new byte[64 * 1024];
        try
        {
            while (await from.GetStream().ReadAsync(buffer, cut) is > 0 and var read)
            {
                if (mayHold && held) await new TaskCompletionSource().Task.WaitAsync(cut);
                await to.GetStream().WriteAsync(buffer.AsMemory(0, read), cut);
            }
        }
        catch (Exception error) when (error is OperationCanceledException or IOException or ObjectDisposedException or InvalidOperationException)
        {
            // One end is gone.
        }
    }
}
