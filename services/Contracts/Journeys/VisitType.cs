namespace Scorecard.Contracts.Journeys;

/// <summary>What a visit was for.</summary>
public enum VisitType
{
    ChildInNeed,
    ChildProtection,
    LookedAfter,
    PrivateFostering,

    /// <summary>By the independent reviewing officer.</summary>
    ReviewingOfficer,

    CareLeaver,
}
