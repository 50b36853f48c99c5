namespace Scorecard.Disclosure;

/// <summary>A number that is printed, or that follows from what is.</summary>
/// <param name="Id">The same number has the same id in every pack: "OP389@2015-08".</param>
sealed record Quantity(string Id, decimal Value)
{
    /// <summary>It counts children.</summary>
    public bool OfChildren { get; init; }

    /// <summary>It may be below 0, such as a net change.</summary>
    public bool Signed { get; init; }

    /// <summary>Anybody knows it, such as a population.</summary>
    public bool Public { get; init; }

    // Department for Education, statistics on children: counts of 1 to 5 are suppressed; 0 is shown.
    public const int Smallest = 1;

    public const int Largest = 5;

    /// <summary>Suppressed for its own sake.</summary>
    public bool IsSmall => OfChildren && !Signed && Value is >= Smallest and <= Largest;
}
