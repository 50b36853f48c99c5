namespace Scorecard.Contracts.Journeys;

/// <summary>The legal status under which a child is looked after. Kind <c>legal_status</c>, id child and ordinal.</summary>
public sealed record LegalStatusChanged
{
    public required string ChildId { get; init; }

    public required DateOnly From { get; init; }

    /// <summary>The first day of the next, or the day care ceased. Null: still.</summary>
    public DateOnly? To { get; init; }

    /// <summary>SSDA903: C1, C2, E1, V2, L1, J1.</summary>
    public required string Code { get; init; }
}
