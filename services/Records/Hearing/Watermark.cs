namespace Scorecard.Records.Hearing;

/// <summary>How far a service has heard one authority's log, and the generation of the tables that hold what it heard.</summary>
public sealed record Watermark(long Epoch, long Seq, long Generation)
{
    public static readonly Watermark Nothing = new(0, 0, 1);
}
