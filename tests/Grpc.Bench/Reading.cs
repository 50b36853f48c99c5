namespace Grpc.Bench;

/// <summary>Ours over bare, pair by pair, with bare over itself as the control.</summary>
sealed record Reading(Interval Ratio, Interval Control)
{
    // A reading whose control is not even says nothing, neither good nor bad.
    public bool IsNoisy => Control.Low < 0.95 || Control.High > 1.05;

    public static Reading Of(List<Block> ours, List<Block> bare, Func<Block, double> measure) => new(
        Interval.OfMedian([.. ours.Zip(bare, (our, its) => measure(our) / measure(its))]),
        Interval.OfMedian([.. bare.Chunk(2).Select(pair => measure(pair[0]) / measure(pair[1]))]));

    public Verdict Against(double? floor) =>
        IsNoisy ? Verdict.Noisy
        : Ratio.Low < floor ? Verdict.BelowFloor
        : Verdict.Kept;
}
