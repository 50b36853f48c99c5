namespace Grpc.Bench;

/// <summary>One side, as fast as it goes, for a while.</summary>
/// <param name="Rate">Operations a second.</param>
/// <param name="RatePerCpu">Operations a second of processor time, of both ends: what neighbours on the machine disturb least.</param>
/// <param name="Allocated">Bytes per call, by both ends.</param>
readonly record struct Block(double Rate, double RatePerCpu, double Allocated)
{
    public static async Task<Block> Run(Func<Task> call, int operations, int workers, TimeSpan length)
    {
        var (allocated, cpu, start) = (GC.GetTotalAllocatedBytes(), Environment.CpuUsage.TotalTime, TimeProvider.System.GetTimestamp());
        var calls = (await Task.WhenAll(Enumerable.Range(0, workers).Select(_ => Task.Run(() => Repeat(call, start, length))))).Sum();
        var seconds = TimeProvider.System.GetElapsedTime(start).TotalSeconds;
        var done = (double)calls * operations;
        return new Block(
            done / seconds,
            done / (Environment.CpuUsage.TotalTime - cpu).TotalSeconds,
            (double)(GC.GetTotalAllocatedBytes() - allocated) / calls);
    }

    static async Task<int> Repeat(Func<Task> call, long start, TimeSpan length)
    {
        var calls = 0;
        do
        {
            await call();
            calls++;
        }
        while (TimeProvider.System.GetElapsedTime(start) < length);
        return calls;
    }
}
