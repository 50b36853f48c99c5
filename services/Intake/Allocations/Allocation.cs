namespace Intake.Allocations;

/// <summary>One worker, or one team, holding a case for a time, as told: names are matched when the standing is worked out.</summary>
sealed record Allocation
{
    public const string Lead = "lead";

    public required string ChildId { get; init; }

    public required string Role { get; init; }

    public string? Team { get; init; }

    public string? Worker { get; init; }

    public required DateOnly From { get; init; }

    /// <summary>The day it ended; at close of that day it is no longer held.</summary>
    public DateOnly? To { get; init; }

    public string? Reason { get; init; }

    /// <summary>The extract's day from which this was inferred; null when it was told.</summary>
    public DateOnly? InferredOn { get; init; }

    public bool HeldAtCloseOf(DateOnly day) => From <= day && (To is null || To > day);
}
