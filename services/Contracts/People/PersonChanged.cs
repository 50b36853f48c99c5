namespace Scorecard.Contracts.People;

/// <summary>Someone who uses the services, and in which role. Kind <c>person</c>, id the subject.</summary>
public sealed record PersonChanged
{
    /// <summary>As signing in names them.</summary>
    public required string Subject { get; init; }

    public string? DisplayName { get; init; }

    public required PersonRole Role { get; init; }

    /// <summary>Codes of the teams that the role is of.</summary>
    public IReadOnlyList<string> Teams { get; init; } = [];

    public IReadOnlyList<string> Areas { get; init; } = [];

    public DateOnly? From { get; init; }

    /// <summary>The first day without the role.</summary>
    public DateOnly? To { get; init; }
}
