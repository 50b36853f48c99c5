namespace Scorecard.Contracts.Journeys;

/// <summary>What the assessment led to.</summary>
public enum AssessmentOutcome
{
    /// <summary>No need for the authority's support.</summary>
    NoFurtherAction,

    /// <summary>In need of the authority's support, where nothing closer is told.</summary>
    ChildInNeed,

    Section47,
    LookedAfter,
    EarlyHelp,
    Other,
}
