using System.Net;
using System.Net.Sockets;
using System.Text;
using Grpc.Tests.Peers;

namespace Grpc.Tests.Malformed;

/// <summary>Below HTTP: whatever bytes come, the server closes that connection and answers the next.</summary>
public sealed class RawSocketTests(PeerServers servers)
{
    static readonly byte[] Preface = Encoding.ASCII.GetBytes("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
    static readonly byte[] Settings = [0, 0, 0, 4, 0, 0, 0, 0, 0];

    public static TheoryData<string, byte[]> Openings { get; } = new()
    {
        { "HTTP/1.1", Encoding.ASCII.GetBytes("POST /scorecard.interop.v1.Interop/Unary HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n") },
        { "half a preface, then noise", [.. Preface[..10], .. Enumerable.Repeat((byte)0xEE, 100), 13, 10, 13, 10] },
        { "data on a stream never opened", [.. Preface, .. Settings, 0, 0, 4, 0, 1, 0, 0, 0, 1, 1, 2, 3, 4] },
        { "a frame larger than agreed", [.. Preface, .. Settings, 0xFF, 0xFF, 0xFF, 0, 0, 0, 0, 0, 1] },
        { "a header block that is not HPACK", [.. Preface, .. Settings, 0, 0, 4, 1, 5, 0, 0, 0, 1, 0xFF, 0xFF, 0xFF, 0xFF] },
        { "settings of the wrong length", [.. Preface, 0, 0, 5, 4, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5] },
        { "a window update of nothing", [.. Preface, .. Settings, 0, 0, 4, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0] },
        { "a stream with an even number", [.. Preface, .. Settings, 0, 0, 1, 1, 5, 0, 0, 0, 2, 0x83] },
        { "noise", [.. Noise(7, 4096)] },
    };

    [Theory, MemberData(nameof(Openings))]
    public async Task Connection_BytesThatAreNotHttp2_IsClosedAndTheServerLives(string what, byte[] bytes)
    {
        var port = await servers.Port(Peer.Ours);
        using (var socket = await Connect(port))
        {
            await socket.SendAsync(bytes);
            (await ReadToEnd(socket)).ShouldBeTrue(what);
        }
        using var caller = new RawCaller(port);
        await caller.GoodCall();
    }

    [Fact]
    public async Task Connection_EndlessContinuations_IsClosedAndTheServerLives()
    {
        var port = await servers.Port(Peer.Ours);
        using (var socket = await Connect(port))
        {
            await socket.SendAsync((byte[])[.. Preface, .. Settings, 0, 0, 1, 1, 0, 0, 0, 0, 1, 0x83]);
            var endless = Task.Run(() => SendContinuations(socket));
            (await ReadToEnd(socket)).ShouldBeTrue();
            socket.Close();
            await endless;
        }
        using var caller = new RawCaller(port);
        await caller.GoodCall();
    }

    [Fact]
    public async Task Connection_DroppedInTheMiddleOfAMessage_TheServerLives()
    {
        var port = await servers.Port(Peer.Ours);
        var tap = new TcpTap(port);
        using (var dropped = new RawCaller(tap.Port))
        {
            await dropped.GoodCall();
            var stalled = new StalledContent([0, 0, 0, 0, 100, 1, 2, 3]);
            var call = dropped.Send(RawCaller.Request("ClientStream", stalled));
            await stalled.Begun;
            await tap.DisposeAsync();
            (await Record.ExceptionAsync(() => call)).ShouldNotBeNull();
        }
        using var caller = new RawCaller(port);
        await caller.GoodCall();
    }

    static async Task SendContinuations(Socket socket)
    {
        // Each carries one indexed header, and none is the last: 0x83 is ":method: POST".
        byte[] continuation = [0, 0, 1, 9, 0, 0, 0, 0, 1, 0x83];
        var many = Enumerable.Repeat(continuation, 1000).SelectMany(frame => frame).ToArray();
        try
        {
            while (true)
                await socket.SendAsync(many);
        }
        catch (Exception closed) when (closed is SocketException or ObjectDisposedException)
        {
        }
    }

    static async Task<Socket> Connect(int port)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(new IPEndPoint(IPAddress.Loopback, port));
        return socket;
    }

    // True once the server has closed, by an end or a reset.
    static async Task<bool> ReadToEnd(Socket socket)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        var buffer = new byte[4096];
        try
        {
            while (await socket.ReceiveAsync(buffer, limit.Token) > 0)
                continue;
            return true;
        }
        catch (SocketException)
        {
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    static byte[] Noise(int seed, int length)
    {
        var noise = new byte[length];
        new Random(seed).NextBytes(noise);
        return noise;
    }
}
