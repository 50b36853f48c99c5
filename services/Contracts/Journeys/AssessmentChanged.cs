namespace Scorecard.Contracts.Journeys;

/// <summary>An assessment of a child's needs. Kind <c>assessment</c>, id child and ordinal.</summary>
public sealed record AssessmentChanged
{
    public required string ChildId { get; init; }

    public required AssessmentType Type { get; init; }

    public required DateOnly StartedOn { get; init; }

    /// <summary>The day it was completed. Null: open.</summary>
    public DateOnly? AuthorisedOn { get; init; }

    /// <summary>In the course of it. Null: not known.</summary>
    public bool? ChildSeen { get; init; }

    public AssessmentOutcome? Outcome { get; init; }
}
