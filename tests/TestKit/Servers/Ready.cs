using System.Diagnostics;
using Scorecard.TestKit.Processes;

namespace Scorecard.TestKit.Servers;

static class Ready
{
    static readonly TimeSpan Look = TimeSpan.FromMilliseconds(20);

    /// <summary>Waits until the server answers; a server that ended, or never does, fails with what it wrote.</summary>
    public static async Task Wait(ServerProcess server, string what, Func<Task<bool>> answers)
    {
        var started = Stopwatch.GetTimestamp();
        while (!await Try(answers))
        {
            if (server.HasExited) throw new InvalidOperationException($"{what} ended while it started: {await server.Output()}");
            if (Stopwatch.GetElapsedTime(started) > TimeSpan.FromSeconds(90)) throw new TimeoutException($"{what} does not answer: {await server.Output()}");
            await Task.Delay(Look);
        }
    }

    static async Task<bool> Try(Func<Task<bool>> answers)
    {
        try
        {
            return await answers();
        }
        // Not yet: refused, reset, or still starting.
        catch (Exception error) when (error is System.Net.Sockets.SocketException or IOException or HttpRequestException or Npgsql.NpgsqlException)
        {
            return false;
        }
    }
}
