namespace Scorecard.Contracts.Missing;

/// <summary>A child's episode of being missing or away. Kind <c>missing_episode</c>, id child, setting and ordinal.</summary>
public sealed record MissingEpisodeChanged
{
    public required string ChildId { get; init; }

    public required MissingSetting Setting { get; init; }

    public required MissingKind Kind { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>Null while the child is still missing.</summary>
    public DateTimeOffset? ReturnedAt { get; init; }

    public bool? InterviewOffered { get; init; }

    public bool? InterviewAccepted { get; init; }

    public DateTimeOffset? InterviewAt { get; init; }
}
