namespace Scorecard.Contracts.Cases;

/// <summary>Who has held a child's case, day by day: the one derivation that every count of cases starts from. Kind <c>standing</c>, id the child id.</summary>
public sealed record CaseStandingChanged
{
    public required string ChildId { get; init; }

    /// <summary>In date order, without overlap. A gap is a time without an open case.</summary>
    public required IReadOnlyList<StandingSpell> Spells { get; init; }
}
