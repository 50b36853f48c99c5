namespace Scorecard.Contracts.Journeys;

/// <summary>Somebody told the authority of a concern about a child. Kind <c>contact</c>, id child and ordinal.</summary>
public sealed record ContactChanged
{
    public required string ChildId { get; init; }

    public required DateOnly ReceivedOn { get; init; }

    /// <summary>Who told, as coded or in words.</summary>
    public string? Source { get; init; }

    /// <summary>Null: not decided.</summary>
    public ContactOutcome? Outcome { get; init; }

    /// <summary>The front door's rating, such as RED or AMBER, in the authority's words.</summary>
    public string? Rating { get; init; }
}
