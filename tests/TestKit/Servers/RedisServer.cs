using System.Net;
using System.Net.Sockets;
using System.Text;
using Scorecard.TestKit.Processes;

namespace Scorecard.TestKit.Servers;

/// <summary>
/// A Redis that keeps nothing on disk, so that a kill loses all of it: the hard case. It starts when first asked for.
/// <c>SCORECARD_TEST_REDIS</c>, as <c>host:port</c>, names another; only <see cref="OfItsOwn"/> can be killed.
/// </summary>
public sealed class RedisServer : IAsyncDisposable
{
    readonly SemaphoreSlim gate = new(1, 1);

    string? given = Environment.GetEnvironmentVariable("SCORECARD_TEST_REDIS");

    string? folder;

    int port;

    ServerProcess? process;

    /// <summary>An instance for one test, which may kill it.</summary>
    public static RedisServer OfItsOwn() => new() { given = null };

    /// <summary><c>host:port</c>.</summary>
    public async Task<string> Address()
    {
        if (given is not null) return given;
        await gate.WaitAsync();
        try
        {
            if (process is null)
            {
                folder = await Unprivileged.NewFolder("redis");
                port = FreePorts.Take(1)[0];
                await Launch();
            }
            return $"127.0.0.1:{port}";
        }
        finally
        {
            gate.Release();
        }
    }

    public Task Flush() => Tell("FLUSHALL");

    public Task Kill() => Own().Kill();

    public void Pause() => Own().Pause();

    public void Continue() => Own().Continue();

    /// <summary>Starts again, empty, on the same port.</summary>
    public async Task Restart()
    {
        await Own().DisposeAsync();
        await Launch();
    }

    /// <summary>What it holds now, to be restored later.</summary>
    public async Task<byte[]> Snapshot()
    {
        await Tell("SAVE");
        var dump = await File.ReadAllBytesAsync(Dump);
        File.Delete(Dump);
        return dump;
    }

    /// <summary>Kills it and starts it with what it held once.</summary>
    public async Task Restore(byte[] snapshot)
    {
        await Own().DisposeAsync();
        await File.WriteAllBytesAsync(Dump, snapshot);
        await Unprivileged.Give(Dump);
        await Launch();
        File.Delete(Dump);
    }

    public async ValueTask DisposeAsync()
    {
        if (process is not null) await process.DisposeAsync();
        if (folder is not null) Directory.Delete(folder, recursive: true);
        gate.Dispose();
    }

    string Dump => Path.Combine(folder!, "dump.rdb");

    async Task Launch()
    {
        var server = Binary.Find("redis-server", "/usr/bin/redis-server", "/usr/local/bin/redis-server");
        process = ServerProcess.Start(folder!, [
            server, "--bind", "127.0.0.1", "--port", $"{port}", "--dir", folder!, "--save", "", "--appendonly", "no",
            "--maxmemory", "64mb", "--maxmemory-policy", "noeviction",
        ]);
        await Ready.Wait(process, "Redis", async () => await Ask("PING") == "+PONG");
    }

    async Task Tell(string command)
    {
        var answer = await Ask(command);
        if (answer != "+OK") throw new InvalidOperationException($"Redis answered {answer} to {command}.");
    }

    async Task<string?> Ask(string command)
    {
        var address = IPEndPoint.Parse(given ?? $"127.0.0.1:{port}");
        using var client = new TcpClient();
        await client.ConnectAsync(address);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(command + "\r\n"));
        using var reader = new StreamReader(stream, Encoding.ASCII);
        return await reader.ReadLineAsync();
    }

    ServerProcess Own() => process ?? throw new InvalidOperationException("This test stops Redis: use RedisServer.OfItsOwn(), and ask for its address first.");
}
