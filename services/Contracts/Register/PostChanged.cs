namespace Scorecard.Contracts.Register;

/// <summary>A post on the establishment, in one state for a time. Kind <c>post</c>, id post and ordinal.</summary>
public sealed record PostChanged
{
    public required string PostId { get; init; }

    public required PostState State { get; init; }

    public required DateOnly From { get; init; }

    /// <summary>The first day it was no longer so. Null: still.</summary>
    public DateOnly? To { get; init; }

    public string? Team { get; init; }

    /// <summary>Workforce census OrgRole, 1 to 6.</summary>
    public int? OrgRole { get; init; }

    /// <summary>0 to 100.</summary>
    public required int FteHundredths { get; init; }
}
