namespace Scorecard.Contracts.Journeys;

/// <summary>Where a looked after child lives. Kind <c>placement</c>, id child and ordinal.</summary>
public sealed record PlacementChanged
{
    public required string ChildId { get; init; }

    public required DateOnly From { get; init; }

    /// <summary>The day it ended. Null: still.</summary>
    public DateOnly? To { get; init; }

    /// <summary>SSDA903: U1 to U6, A3 to A6, P1 to P3, K1, K2, R1 to R5, S1, H5, T0 to T4, Z1.</summary>
    public required string Type { get; init; }

    /// <summary>PR0 to PR5.</summary>
    public string? Provider { get; init; }

    public PlacementLocation? Location { get; init; }

    /// <summary>The local authority that it is in.</summary>
    public string? Authority { get; init; }

    /// <summary>Ofsted's number of the home or agency.</summary>
    public string? Urn { get; init; }

    /// <summary>From home, in tenths of a mile. Null: not known.</summary>
    public int? DistanceTenths { get; init; }
}
