using Scorecard.Contracts.Cases;

namespace Scorecard.Cases;

/// <summary>A spell as its table holds it.</summary>
sealed record SpellRow
{
    public required string ChildId { get; init; }

    public required long FromDay { get; init; }

    public required long ToDay { get; init; }

    public required string Standing { get; init; }

    public string? Team { get; init; }

    public string? Worker { get; init; }

    public required long ReferredDay { get; init; }

    public DaySpan Days => new(FromDay, ToDay);

    public object?[] Values => [ChildId, FromDay, ToDay, Standing, Team, Worker, ReferredDay];

    public static SpellRow Of(string childId, StandingSpell spell) => new()
    {
        ChildId = childId,
        FromDay = spell.From.DayNumber,
        ToDay = DaySpan.EndOf(spell.To),
        Standing = spell.Standing.ToString(),
        Team = spell.Team,
        Worker = spell.Worker,
        ReferredDay = spell.ReferredOn.DayNumber,
    };
}
