namespace Scorecard.Contracts.Register;

/// <summary>Whether somebody holds a post.</summary>
public enum PostState
{
    Filled,
    Vacant,

    /// <summary>Vacant, the work done by agency staff.</summary>
    VacantAgencyCovered,
}
