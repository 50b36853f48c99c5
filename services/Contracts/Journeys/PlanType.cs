namespace Scorecard.Contracts.Journeys;

/// <summary>A plan that is made, and made anew at reviews.</summary>
public enum PlanType
{
    Care,
    Pathway,

    /// <summary>Personal education plan.</summary>
    Education,
}
