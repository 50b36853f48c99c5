using Scorecard.Contracts.Cases;

namespace Workforce.Tests.Kit;

static class Given
{
    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");

    /// <summary>A case that stands one way from a day on.</summary>
    public static CaseStandingChanged Case(string child, StandingSpell spell) => new() { ChildId = child, Spells = [spell] };

    public static CaseStandingChanged Case(string child, params StandingSpell[] spells) => new() { ChildId = child, Spells = spells };

    public static StandingSpell Held(string team, string worker, string from = "2026-09-01", string? to = null) =>
        Spell(Standing.NamedWorker, team, from, to) with { Worker = worker };

    public static StandingSpell Spell(Standing standing, string? team, string from = "2026-09-01", string? to = null, string? referred = null) => new()
    {
        From = Day(from),
        To = to is null ? null : Day(to),
        Standing = standing,
        Team = team,
        ReferredOn = Day(referred ?? from),
        Status = CaseStatus.ChildInNeed,
    };

    /// <summary>This many cases of one team: some in its duty folder, the others spread over its workers.</summary>
    public static IEnumerable<CaseStandingChanged> Team(string team, int allocations, int workers, int duty = 0, string from = "2015-06-01") =>
        Enumerable.Range(0, allocations).Select(i => Case(
            $"{team}-{i}",
            i < duty ? Spell(Standing.DutyFolder, team, from) : Held(team, $"{team}-w{(i - duty) % workers}", from)));
}
