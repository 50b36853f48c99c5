namespace Scorecard.Contracts.Journeys;

/// <summary>A time of being looked after. Kind <c>care_period</c>, id child and ordinal.</summary>
public sealed record CarePeriodChanged
{
    public required string ChildId { get; init; }

    public required DateOnly From { get; init; }

    /// <summary>The day care ceased. Null: in care.</summary>
    public DateOnly? To { get; init; }

    /// <summary>N1 to N9, or N0.</summary>
    public string? CategoryOfNeed { get; init; }

    /// <summary>An unaccompanied asylum seeking child. Null: not known, counted as no.</summary>
    public bool? Unaccompanied { get; init; }

    /// <summary>The day on which the child was that no more. Null: as long as in care.</summary>
    public DateOnly? UnaccompaniedTo { get; init; }

    /// <summary>Reason ceased, SSDA903: E11, E45, X1.</summary>
    public string? EndedBecause { get; init; }
}
