namespace Scorecard.Contracts.Register;

/// <summary>A worker, or a name that stands for one, on the register. Kind <c>worker</c>, id the worker id.</summary>
public sealed record WorkerChanged
{
    public required string WorkerId { get; init; }

    public required string DisplayName { get; init; }

    public required WorkerKind Kind { get; init; }

    /// <summary>Other spellings that files use for the same person.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    public bool Agency { get; init; }

    /// <summary>Workforce census OrgRole, 1 to 6.</summary>
    public int? OrgRole { get; init; }

    /// <summary>The home team's code or name, as told.</summary>
    public string? Team { get; init; }

    /// <summary>Full-time equivalent in hundredths.</summary>
    public int FteHundredths { get; init; }

    public DateOnly? ContractedFrom { get; init; }

    /// <summary>The last day in post.</summary>
    public DateOnly? ContractedTo { get; init; }

    public bool Asye { get; init; }

    public DateOnly? AbsentFrom { get; init; }

    /// <summary>The last day absent; null while the return is not known.</summary>
    public DateOnly? AbsentTo { get; init; }
}
