namespace Scorecard.Contracts.Cases;

public enum WithoutWorkerBasis
{
    /// <summary>No worker since the case opened.</summary>
    NeverAllocated,

    AllocationLog,

    /// <summary>A single change, such as the end of an allocation.</summary>
    Told,

    /// <summary>Inferred between two extracts, or from the register.</summary>
    Inferred,
}
