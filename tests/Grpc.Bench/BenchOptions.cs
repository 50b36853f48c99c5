using Microsoft.Extensions.Configuration;

namespace Grpc.Bench;

/// <param name="Only">A word that the names of the contests must contain.</param>
/// <param name="Rounds">Blocks of ours, bare, bare, ours.</param>
/// <param name="Seconds">Of a block.</param>
/// <param name="Workers">Calls in flight at a time, on one connection.</param>
/// <param name="Payload">Bytes in a message.</param>
/// <param name="Messages">In a stream.</param>
sealed record BenchOptions(string Only = "", int Rounds = 10, double Seconds = 0.5, int Workers = 16, int Payload = 100, int Messages = 1000)
{
    /// <summary>For example <c>--rounds 40 --seconds 2 --only streaming</c>.</summary>
    public static BenchOptions From(string[] arguments) =>
        new ConfigurationBuilder().AddCommandLine(arguments).Build().Get<BenchOptions>() ?? new BenchOptions();
}
