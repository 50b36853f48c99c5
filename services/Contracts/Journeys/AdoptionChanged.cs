namespace Scorecard.Contracts.Journeys;

/// <summary>A child's way to adoption. One for each decision that the child should be placed. Kind <c>adoption</c>, id child and ordinal.</summary>
public sealed record AdoptionChanged
{
    public required string ChildId { get; init; }

    public DateOnly? EnteredCareOn { get; init; }

    /// <summary>The decision that the child should be placed for adoption.</summary>
    public DateOnly? DecidedOn { get; init; }

    public DateOnly? PlacementOrderOn { get; init; }

    /// <summary>Matched with the adopters.</summary>
    public DateOnly? MatchedOn { get; init; }

    /// <summary>Moved in with the adopters.</summary>
    public DateOnly? PlacedOn { get; init; }

    /// <summary>Placed for fostering with the carers who then adopt.</summary>
    public DateOnly? FosterToAdoptOn { get; init; }

    /// <summary>The adoption order.</summary>
    public DateOnly? AdoptedOn { get; init; }

    /// <summary>The decision that the child should no longer be placed.</summary>
    public DateOnly? ReversedOn { get; init; }

    /// <summary>RD1 to RD4.</summary>
    public string? ReversalReason { get; init; }
}
