namespace Scorecard.ServiceDefaults.Rights;

/// <summary>Whose children and workers a caller sees one by one. Totals are everyone's.</summary>
public sealed record Scope(IReadOnlyList<string> Teams, IReadOnlyList<string> Areas)
{
    public static readonly Scope Nothing = new([], []);

    public static readonly Scope Everything = new([], []) { IsEverything = true };

    public bool IsEverything { get; private init; }

    /// <param name="team">A team's code. What has neither team nor area is in nobody's scope but everything.</param>
    public bool Includes(string? team, string? area) =>
        IsEverything || (team is not null && Teams.Contains(team)) || (area is not null && Areas.Contains(area));
}
