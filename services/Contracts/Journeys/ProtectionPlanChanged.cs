namespace Scorecard.Contracts.Journeys;

/// <summary>A child protection plan. Kind <c>protection_plan</c>, id child and ordinal.</summary>
public sealed record ProtectionPlanChanged
{
    public required string ChildId { get; init; }

    public required DateOnly From { get; init; }

    /// <summary>The day it ended. Null: open.</summary>
    public DateOnly? To { get; init; }

    public AbuseCategory? InitialCategory { get; init; }

    public AbuseCategory? LatestCategory { get; init; }

    /// <summary>How many there were before, as the authority counts them. Null: not told.</summary>
    public int? PreviousPlans { get; init; }
}
