namespace Scorecard.Contracts.Journeys;

/// <summary>A visit to a child. Kind <c>visit</c>, id child and ordinal.</summary>
public sealed record VisitChanged
{
    public required string ChildId { get; init; }

    public required VisitType Type { get; init; }

    public required DateOnly VisitedOn { get; init; }

    /// <summary>The child was seen. Null: not known.</summary>
    public bool? Seen { get; init; }

    public bool? SeenAlone { get; init; }
}
