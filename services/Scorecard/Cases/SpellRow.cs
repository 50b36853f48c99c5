using Scorecard.Contracts.Cases;

namespace Scorecard.Cases;

/// <summary>A spell as its table holds it.</summary>
sealed record SpellRow
{
    public required string ChildId { get; init; }

    public required long FromDay { get; init; }

    public required long ToDay { get; init; }

    public required string Standing { get; init; }

    public string? NameOnlyReason { get; init; }

    public long NotQualified { get; init; }

    public required string Status { get; init; }

    public string? Team { get; init; }

    public string? Worker { get; init; }

    public required long ReferredDay { get; init; }

    public long? WithoutWorkerDay { get; init; }

    public object?[] Values =>
        [ChildId, FromDay, ToDay, Standing, NameOnlyReason, NotQualified, Status, Team, Worker, ReferredDay, WithoutWorkerDay];

    public static SpellRow Of(string childId, StandingSpell spell) => new()
    {
        ChildId = childId,
        FromDay = spell.From.DayNumber,
        ToDay = DaySpan.EndOf(spell.To),
        Standing = spell.Standing.ToString(),
        NameOnlyReason = spell.NameOnlyReason?.ToString(),
        NotQualified = spell.NotQualified ? 1 : 0,
        Status = spell.Status.ToString(),
        Team = spell.Team,
        Worker = spell.Worker,
        ReferredDay = spell.ReferredOn.DayNumber,
        WithoutWorkerDay = spell.WithoutWorkerSince?.DayNumber,
    };

    public static SpellRow Of(object?[] values) => new()
    {
        ChildId = (string)values[0]!,
        FromDay = (long)values[1]!,
        ToDay = (long)values[2]!,
        Standing = (string)values[3]!,
        NameOnlyReason = (string?)values[4],
        NotQualified = (long)values[5]!,
        Status = (string)values[6]!,
        Team = (string?)values[7],
        Worker = (string?)values[8],
        ReferredDay = (long)values[9]!,
        WithoutWorkerDay = (long?)values[10],
    };
}
