namespace Scorecard.Contracts.Journeys;

/// <summary>A private fostering arrangement. Kind <c>private_fostering</c>, id child and ordinal.</summary>
public sealed record PrivateFosteringChanged
{
    public required string ChildId { get; init; }

    /// <summary>The day it began or was notified, whichever is later.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Null: still.</summary>
    public DateOnly? To { get; init; }
}
