namespace Scorecard.Contracts.Register;

/// <summary>A team. Kind <c>team</c>, id the team's code.</summary>
public sealed record TeamChanged
{
    public required string Team { get; init; }

    public required string Name { get; init; }

    public string? Area { get; init; }

    public required TeamType Type { get; init; }

    public DateOnly? From { get; init; }

    /// <summary>The last day it existed.</summary>
    public DateOnly? To { get; init; }
}
