namespace Scorecard.Contracts.Journeys;

/// <summary>A time for which a child has an independent advocate. Kind <c>advocacy</c>, id child and ordinal.</summary>
public sealed record AdvocacyChanged
{
    public required string ChildId { get; init; }

    public required DateOnly From { get; init; }

    /// <summary>Null: still.</summary>
    public DateOnly? To { get; init; }
}
