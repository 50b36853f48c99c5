namespace Scorecard.Contracts.Journeys;

/// <summary>What a review was of.</summary>
public enum ReviewType
{
    /// <summary>Review conference.</summary>
    ChildProtection,

    /// <summary>Statutory review.</summary>
    LookedAfter,

    ChildInNeed,
}
