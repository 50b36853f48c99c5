namespace Scorecard.Contracts.Journeys;

/// <summary>How a care leaver was on and after a day, until the next telling or the end. Kind <c>care_leaver</c>, id child and ordinal.</summary>
public sealed record CareLeaverChanged
{
    public required string ChildId { get; init; }

    /// <summary>The first day that it was so.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The first day that it was no longer so, or that they were no longer a care leaver here. Null: still.</summary>
    public DateOnly? To { get; init; }

    public LeaverEligibility? Eligibility { get; init; }

    public LeaverContact? Contact { get; init; }

    /// <summary>One letter, SSDA903: B to Z.</summary>
    public string? Accommodation { get; init; }

    /// <summary>The accommodation is suitable. Null: not known.</summary>
    public bool? Suitable { get; init; }

    /// <summary>SSDA903: F1, P1, F2, P2, F4, P4, F5, P5 in education, employment or training; G4 to G6 not; null: not known.</summary>
    public string? Activity { get; init; }
}
