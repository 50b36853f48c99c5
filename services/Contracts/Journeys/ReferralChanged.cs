namespace Scorecard.Contracts.Journeys;

/// <summary>A contact taken on as a request for services. New information on an open case is none. Kind <c>referral</c>, id child and ordinal.</summary>
public sealed record ReferralChanged
{
    public required string ChildId { get; init; }

    public required DateOnly ReceivedOn { get; init; }

    /// <summary>As coded or in words.</summary>
    public string? Source { get; init; }

    /// <summary>Closed with no further action. Null: not known.</summary>
    public bool? NoFurtherAction { get; init; }

    /// <summary>The day it was decided what follows.</summary>
    public DateOnly? DecidedOn { get; init; }
}
