using System.Text.Json.Serialization;
using Scorecard.Contracts.Cases;

namespace Intake.Cases;

/// <summary>A child's involvement with the authority: spells in date order, without overlap.</summary>
sealed record Case(string ChildId, IReadOnlyList<CaseSpell> Spells)
{
    /// <summary>Never published.</summary>
    public DateOnly? BirthDate { get; init; }

    [JsonIgnore]
    public CaseSpell? OpenSpell => Spells.FirstOrDefault(spell => spell.To is null);

    /// <summary>An involvement that counts: a referral alone is front door.</summary>
    [JsonIgnore]
    public bool IsOpen => OpenSpell is { IsFrontDoor: false };

    public Case WithSpell(CaseSpell spell) =>
        this with { Spells = [.. Spells.Where(other => other.From != spell.From).Append(spell).OrderBy(other => other.From)] };
}

/// <summary>Open from the first day to the day it closed; at close of that day it is closed.</summary>
sealed record CaseSpell(DateOnly From, DateOnly? To, DateOnly? ReferredOn, IReadOnlyList<StatusChange> Statuses)
{
    [JsonIgnore]
    public bool IsFrontDoor => Statuses[^1].Status == CaseStatus.FrontDoor;

    public CaseStatus StatusOn(DateOnly day) => (Statuses.LastOrDefault(change => change.From <= day) ?? Statuses[0]).Status;

    public CaseSpell WithStatus(DateOnly day, CaseStatus status)
    {
        if (StatusOn(day) == status) return this;
        // From the first day on there was no other status to change from.
        var from = day <= From ? From : day;
        return this with { Statuses = [.. Statuses.Where(change => change.From < from), new StatusChange(from, status)] };
    }
}

sealed record StatusChange(DateOnly From, CaseStatus Status);
