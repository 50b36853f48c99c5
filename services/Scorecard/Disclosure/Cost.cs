namespace Scorecard.Disclosure;

/// <summary>What hiding takes away: as few cells as possible, zeros only where nothing else will do, then the smallest numbers.</summary>
readonly record struct Cost(int Cells, int Zeros, decimal Values) : IComparable<Cost>
{
    public static Cost Nothing => default;

    public static Cost operator +(Cost left, Cost right) => new(left.Cells + right.Cells, left.Zeros + right.Zeros, left.Values + right.Values);

    public int CompareTo(Cost other) => (Cells, Zeros, Values).CompareTo((other.Cells, other.Zeros, other.Values));
}
