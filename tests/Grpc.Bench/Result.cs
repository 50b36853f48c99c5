namespace Grpc.Bench;

/// <summary>From best to worst, as the process's exit code.</summary>
enum Verdict
{
    Kept,
    BelowFloor,
    Noisy,
}

sealed record Result(Contest Contest, Reading Rate, Reading RatePerCpu, Block Ours, Block Bare)
{
    /// <summary>By the rate; where neighbours on the machine spoil it, by the processor time that an operation takes.</summary>
    public Verdict Verdict => (Rate.IsNoisy ? RatePerCpu : Rate).Against(Contest.Floor);

    public static Result Of(Contest contest, List<Block> ours, List<Block> bare) => new(
        contest,
        Reading.Of(ours, bare, block => block.Rate),
        Reading.Of(ours, bare, block => block.RatePerCpu),
        Middle(ours),
        Middle(bare));

    static Block Middle(List<Block> blocks)
    {
        double Of(Func<Block, double> measure) => Interval.Median([.. blocks.Select(measure)]);
        return new Block(Of(block => block.Rate), Of(block => block.RatePerCpu), Of(block => block.Allocated));
    }
}
