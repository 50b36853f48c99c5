namespace Workforce.Live;

/// <summary>A place in a service's log.</summary>
sealed record Position(long Epoch, long Seq)
{
    public static readonly Position Start = new(0, 0);

    public bool Includes(Position other) => Epoch > other.Epoch || (Epoch == other.Epoch && Seq >= other.Seq);
}
