using System.Diagnostics;
using System.Globalization;
using Scorecard.Records.Storage;

namespace Records.Tests.Simulator;

public sealed class SimulatorTests(ITestOutputHelper output)
{
    // Databases are changed now and then, so that they stay small; each seed has an authority of its own.
    const int SeedsInAWorld = 250;

    static readonly int Seeds = int.Parse(Environment.GetEnvironmentVariable("SCORECARD_SIMULATOR_SEEDS") ?? "10000", CultureInfo.InvariantCulture);

    static readonly int First = int.Parse(Environment.GetEnvironmentVariable("SCORECARD_SIMULATOR_FIRST") ?? "1", CultureInfo.InvariantCulture);

    [Fact]
    public async Task Delivery_OnAnySchedule_ComesToWhatTheLogSays()
    {
        var started = Stopwatch.GetTimestamp();
        for (var first = First; first < First + Seeds; first += SeedsInAWorld)
        {
            using var source = await Memory($"source{first}");
            using var consumer = await Memory($"consumer{first}");
            await using var world = new World(source.Database, consumer.Database);
            for (var seed = first; seed < Math.Min(first + SeedsInAWorld, First + Seeds); seed++)
            {
                var schedule = new Schedule(world, seed);
                try
                {
                    await schedule.Run();
                }
                catch (Exception error) when (error is not ShouldAssertException)
                {
                    throw new InvalidOperationException(schedule.Story, error);
                }
            }
        }
        output.WriteLine($"{Seeds} seeds in {Stopwatch.GetElapsedTime(started).TotalSeconds:F1} s");
    }

    static async Task<MemoryStore> Memory(string name)
    {
        var store = new MemoryStore($"file:{name}?mode=memory&cache=shared");
        await Migrator.Migrate(store.Database, TimeProvider.System, default, typeof(Database).Assembly, typeof(World).Assembly);
        return store;
    }
}
