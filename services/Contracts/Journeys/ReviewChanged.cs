namespace Scorecard.Contracts.Journeys;

/// <summary>A review of a child's plan or care. Kind <c>review</c>, id child and ordinal.</summary>
public sealed record ReviewChanged
{
    public required string ChildId { get; init; }

    public required ReviewType Type { get; init; }

    public required DateOnly HeldOn { get; init; }
}
