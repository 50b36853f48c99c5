namespace Scorecard.Contracts.Journeys;

/// <summary>A person who may adopt. Kind <c>adopter</c>, id the adopter's id.</summary>
public sealed record AdopterChanged
{
    public required string AdopterId { get; init; }

    /// <summary>Two who adopt together share it.</summary>
    public string? FamilyId { get; init; }

    public DateOnly? EnquiredOn { get; init; }

    public DateOnly? Stage1From { get; init; }

    public DateOnly? Stage1To { get; init; }

    public DateOnly? Stage2From { get; init; }

    public DateOnly? Stage2To { get; init; }

    public DateOnly? AppliedOn { get; init; }

    public DateOnly? ApprovedOn { get; init; }

    public DateOnly? MatchedOn { get; init; }

    public DateOnly? PlacedOn { get; init; }

    public int? ChildrenPlaced { get; init; }

    public DateOnly? AdoptedOn { get; init; }

    public DateOnly? LeftOn { get; init; }

    public string? LeftBecause { get; init; }
}
