namespace Scorecard.Contracts.Journeys;

/// <summary>A child in need plan. Kind <c>need_plan</c>, id child and ordinal.</summary>
public sealed record NeedPlanChanged
{
    public required string ChildId { get; init; }

    public required DateOnly From { get; init; }

    /// <summary>The day it ended. Null: open.</summary>
    public DateOnly? To { get; init; }
}
