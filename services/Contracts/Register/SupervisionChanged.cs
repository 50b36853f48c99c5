namespace Scorecard.Contracts.Register;

/// <summary>A supervision of a worker, or why there was none. Kind <c>supervision</c>, id worker and ordinal.</summary>
public sealed record SupervisionChanged
{
    public required string WorkerId { get; init; }

    /// <summary>The day it was held; with excused_reason, a day in the month for which it was excused.</summary>
    public required DateOnly HeldOn { get; init; }

    public string? SupervisorId { get; init; }

    public SupervisionType? Type { get; init; }

    /// <summary>Told, none was held.</summary>
    public string? ExcusedReason { get; init; }
}
