using System.Diagnostics;
using System.Text.Json;

namespace Grpc.Tests.Peers;

/// <summary>One line that a peer's client prints: what became of a case.</summary>
sealed record CaseResult(string Case, bool Ok, string Detail);

/// <summary>Runs a peer's client program over some cases against a port of the loopback address.</summary>
static class ClientDriver
{
    static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    public static async Task<IReadOnlyDictionary<string, CaseResult>> Run(Peer peer, int port, params IEnumerable<string> cases)
    {
        var sample = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(sample, Google.Protobuf.MessageExtensions.ToByteArray(EverythingSample.For(peer)));
            var start = Program(peer, [$"127.0.0.1:{port}", .. cases]);
            start.Environment["EVERYTHING"] = sample;
            return await Run(start);
        }
        finally
        {
            File.Delete(sample);
        }
    }

    static ProcessStartInfo Program(Peer peer, IEnumerable<string> arguments) => peer switch
    {
        Peer.Node => PeerPrograms.Node("client.js", arguments),
        Peer.Python => PeerPrograms.Python("client.py", arguments),
        Peer.Ours => throw new InvalidOperationException("Our client is called in this process."),
    };

    static async Task<IReadOnlyDictionary<string, CaseResult>> Run(ProcessStartInfo start)
    {
        start.RedirectStandardOutput = true;
        using var limit = new CancellationTokenSource(Limit);
        using var process = Process.Start(start)!;
        var results = new Dictionary<string, CaseResult>();
        try
        {
            while (await process.StandardOutput.ReadLineAsync(limit.Token) is { } line)
            {
                var result = JsonSerializer.Deserialize<CaseResult>(line, JsonSerializerOptions.Web)!;
                results[result.Case] = result;
            }
        }
        catch (OperationCanceledException)
        {
            // The cases that did not finish are missing, and fail by name.
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync(CancellationToken.None);
        }
        return results;
    }
}
