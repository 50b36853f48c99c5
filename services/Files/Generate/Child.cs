using Scorecard.Protos.Records.V1;

namespace Scorecard.Files.Generate;

/// <summary>A child as the invented authority knows it.</summary>
public sealed record Child
{
    public required string Id { get; init; }
    public required Life Life { get; init; }
    public required DateOnly Born { get; init; }
    public required string Gender { get; init; }
    public required string Ethnicity { get; init; }
    public required bool IsDisabled { get; init; }
    public required DateOnly ReferredOn { get; init; }

    /// <summary>Null while open, and for a child that was never a case.</summary>
    public DateOnly? ClosedOn { get; init; }

    public DateOnly? PlanFrom { get; init; }
    public DateOnly? CareFrom { get; init; }

    /// <summary>Left out of list 6, as some open cases are.</summary>
    public bool IsOnlyInItsOwnList { get; init; }

    /// <summary>Lists 7 and 8 name another worker and team than list 6.</summary>
    public Holder? ElsewhereHeldBy { get; init; }

    public required Holder HeldBy { get; init; }
    public required IReadOnlyList<Allocation> Allocations { get; init; }

    public bool IsOpen => ClosedOn is null && Life is not Life.FrontDoor;
}
