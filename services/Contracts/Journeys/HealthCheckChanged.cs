namespace Scorecard.Contracts.Journeys;

/// <summary>A health check held, or refused by the child. Kind <c>health_check</c>, id child and ordinal.</summary>
public sealed record HealthCheckChanged
{
    public required string ChildId { get; init; }

    public required HealthCheckType Type { get; init; }

    public required DateOnly CheckedOn { get; init; }

    /// <summary>Offered and refused: not had. Null: had.</summary>
    public bool? Refused { get; init; }
}
