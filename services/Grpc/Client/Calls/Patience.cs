namespace Grpc.Client;

// Wait-for-ready: a call that reached no server is tried again until its own deadline or cancellation ends it.
// The pace is that of gRPC's connection backoff (1.6 times more each time, a fifth of jitter), from a tenth of a second up to five.
sealed class Patience(TimeProvider time)
{
    static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    TimeSpan pause = TimeSpan.FromMilliseconds(100);

    public static bool IsWorthIt(HttpRequestException failure) =>
        failure.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError
            or HttpRequestError.ProxyTunnelError;

    public Task Next(CancellationToken cancellation)
    {
#pragma warning disable CA5394 // Jitter keeps clients apart; nobody gains by foreseeing it.
        var now = pause * (0.8 + 0.4 * Random.Shared.NextDouble());
#pragma warning restore CA5394
        pause = pause * 1.6 < Longest ? pause * 1.6 : Longest;
        return Task.Delay(now, time, cancellation);
    }
}
