using System.Diagnostics;
using System.Globalization;

namespace Grpc.Tests.Peers;

/// <summary>A peer's server in a process of its own. It ends when its input is closed, so a killed test run leaves none behind.</summary>
sealed class ForeignServer : IDisposable
{
    readonly Process process;

    ForeignServer(Process process, int port)
    {
        this.process = process;
        Port = port;
    }

    public int Port { get; }

    public static async Task<ForeignServer> Start(ProcessStartInfo start)
    {
        start.RedirectStandardInput = true;
        start.RedirectStandardOutput = true;
        var process = Process.Start(start)!;
        var line = await process.StandardOutput.ReadLineAsync();
        if (int.TryParse(line, CultureInfo.InvariantCulture, out var port))
            return new ForeignServer(process, port);
        process.Kill();
        throw new InvalidOperationException($"{start.FileName} printed '{line}' instead of its port; see its error output above.");
    }

    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }
}
