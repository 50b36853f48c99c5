namespace Scorecard.Contracts.Journeys;

/// <summary>Inside or outside the authority's boundary.</summary>
public enum PlacementLocation
{
    Inside,
    Outside,
}
