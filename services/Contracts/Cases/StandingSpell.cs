namespace Scorecard.Contracts.Cases;

/// <summary>A run of days through which a case stood the same way.</summary>
public sealed record StandingSpell
{
    /// <summary>The first day at whose close it stood so.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The first day at whose close it no longer did; null while nothing known ends it.</summary>
    public DateOnly? To { get; init; }

    public required Standing Standing { get; init; }

    /// <summary>The team's code; null when there is none, or none that the register knows.</summary>
    public string? Team { get; init; }

    /// <summary>The holder's worker id. With <see cref="Standing.NameOnly"/>, the worker the name was matched to, if any.</summary>
    public string? Worker { get; init; }

    /// <summary>Only with <see cref="Standing.NameOnly"/>.</summary>
    public NameOnlyReason? NameOnlyReason { get; init; }

    /// <summary>Held by a named worker who is not a qualified social worker, where one is needed.</summary>
    public bool NotQualified { get; init; }

    /// <summary>The clock of "unallocated for more than 7 days".</summary>
    public required DateOnly ReferredOn { get; init; }

    public required CaseStatus Status { get; init; }

    /// <summary>The day the case last stopped having a worker, where known; null while it has one.</summary>
    public DateOnly? WithoutWorkerSince { get; init; }

    /// <summary>Where <see cref="WithoutWorkerSince"/> comes from.</summary>
    public WithoutWorkerBasis? WithoutWorkerBasis { get; init; }

    /// <summary>Open allocations in other roles: "also involved".</summary>
    public int AlsoInvolved { get; init; }
}
