namespace Scorecard.Contracts.Journeys;

/// <summary>A plan made, or made anew after a review. Kind <c>plan</c>, id child and ordinal.</summary>
public sealed record PlanChanged
{
    public required string ChildId { get; init; }

    public required PlanType Type { get; init; }

    public required DateOnly MadeOn { get; init; }
}
