using Scorecard.Contracts.Register;

namespace Workforce.Register;

/// <summary>A worker as told, or a name that stands for one.</summary>
sealed record Worker
{
    public required string WorkerId { get; init; }

    public required string DisplayName { get; init; }

    public required WorkerKind Kind { get; init; }

    /// <summary>Other spellings, as the register tells them.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Names in files that somebody here said are this worker. Null: none.</summary>
    public IReadOnlyList<string>? MatchedNames { get; init; }

    public string? SweNumber { get; init; }

    public bool Agency { get; init; }

    public int? OrgRole { get; init; }

    public string? Team { get; init; }

    public int FteHundredths { get; init; }

    public DateOnly? ContractedFrom { get; init; }

    /// <summary>The last day in post.</summary>
    public DateOnly? ContractedTo { get; init; }

    public bool Asye { get; init; }

    public DateOnly? AbsentFrom { get; init; }

    public DateOnly? AbsentTo { get; init; }

    public string? AbsenceReason { get; init; }

    /// <summary>The last day of a contract is a day in post.</summary>
    public bool IsInPost(DateOnly day) => !(ContractedFrom > day) && !(ContractedTo < day);

    /// <summary>For whatever reason and however long; the last day absent is one.</summary>
    public bool IsAbsent(DateOnly day) => AbsentFrom <= day && !(AbsentTo < day);

    /// <summary>The allow-list: the registration number and why someone is absent stay here.</summary>
    public WorkerChanged Published() => new()
    {
        WorkerId = WorkerId,
        DisplayName = DisplayName,
        Kind = Kind,
        Aliases = [.. Aliases.Union(MatchedNames ?? [], StringComparer.Ordinal)],
        Agency = Agency,
        OrgRole = OrgRole,
        Team = Team,
        FteHundredths = FteHundredths,
        ContractedFrom = ContractedFrom,
        ContractedTo = ContractedTo,
        Asye = Asye,
        AbsentFrom = AbsentFrom,
        AbsentTo = AbsentTo,
    };
}
