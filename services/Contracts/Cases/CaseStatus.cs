namespace Scorecard.Contracts.Cases;

public enum CaseStatus
{
    /// <summary>Known by a referral only: in no allocation or unallocated figure.</summary>
    FrontDoor,
    OpenAssessment,
    ChildInNeed,
    ChildProtection,
    LookedAfter,
    CareLeaver,
}
