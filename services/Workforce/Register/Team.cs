using Scorecard.Contracts.Register;

namespace Workforce.Register;

/// <summary>A team as told.</summary>
sealed record Team
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public string? Area { get; init; }

    public required TeamType Type { get; init; }

    public string? Manager { get; init; }

    public DateOnly? From { get; init; }

    /// <summary>The last day it existed.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The allow-list: who manages it stays here.</summary>
    public TeamChanged Published() => new() { Team = Code, Name = Name, Area = Area, Type = Type, From = From, To = To };
}
