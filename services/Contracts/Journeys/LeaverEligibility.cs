namespace Scorecard.Contracts.Journeys;

/// <summary>Children (Leaving Care) Act 2000.</summary>
public enum LeaverEligibility
{
    Relevant,
    FormerRelevant,
    Qualifying,
}
