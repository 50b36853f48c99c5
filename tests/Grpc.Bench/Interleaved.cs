namespace Grpc.Bench;

/// <summary>Ours, bare, bare, ours: what drifts with time falls on both alike, and the two bare blocks are the control.</summary>
static class Interleaved
{
    const int LongestWarmUp = 10;

    public static async Task<Result> Run(Contest contest, BenchOptions options)
    {
        await WarmUp(contest, options);
        List<Block> ours = [], bare = [];
        for (var round = 0; round < options.Rounds; round++)
        {
            ours.Add(await Time(contest.Ours, contest, options));
            bare.Add(await Time(contest.Bare, contest, options));
            bare.Add(await Time(contest.Bare, contest, options));
            ours.Add(await Time(contest.Ours, contest, options));
        }
        return Result.Of(contest, ours, bare);
    }

    // Until three blocks of ours in a row differ by less than a twentieth: by then the code is compiled for good.
    static async Task WarmUp(Contest contest, BenchOptions options)
    {
        var rates = new List<double>();
        do
        {
            await Time(contest.Bare, contest, options);
            rates.Add((await Time(contest.Ours, contest, options)).RatePerCpu);
        }
        while (!Steady(rates.TakeLast(3).ToList()) && rates.Count < LongestWarmUp);
    }

    static bool Steady(List<double> rates) => rates.Count == 3 && rates.Max() < rates.Min() * 1.05;

    static Task<Block> Time(Func<Task> call, Contest contest, BenchOptions options) =>
        Block.Run(call, contest.Operations, options.Workers, TimeSpan.FromSeconds(options.Seconds));
}
