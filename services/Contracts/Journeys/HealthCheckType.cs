namespace Scorecard.Contracts.Journeys;

/// <summary>A health check of a child in care.</summary>
public enum HealthCheckType
{
    HealthAssessment,
    DentalCheck,

    /// <summary>Immunisations found to be up to date.</summary>
    Immunisations,
}
