using Scorecard.Contracts.Births;
using Scorecard.Contracts.Cases;
using Scorecard.Contracts.Missing;
using Scorecard.Contracts.Readings;
using Scorecard.Contracts.Register;

namespace Scorecard.Tests.Kit;

/// <summary>Records as the other services publish them.</summary>
static class Given
{
    public static readonly DateOnly LongAgo = new(2015, 1, 5);

    public static (string, object?) Case(string child, params StandingSpell[] spells) =>
        (child, new CaseStandingChanged { ChildId = child, Spells = spells });

    public static StandingSpell Spell(Standing standing, string? team, string? worker = null, DateOnly? from = null, DateOnly? to = null, DateOnly? referred = null) => new()
    {
        From = from ?? LongAgo,
        To = to,
        Standing = standing,
        Team = team,
        Worker = worker,
        ReferredOn = referred ?? from ?? LongAgo,
        Status = CaseStatus.ChildInNeed,
    };

    public static StandingSpell Held(string team, string worker, DateOnly? from = null, DateOnly? to = null) =>
        Spell(Standing.NamedWorker, team, worker, from, to);

    /// <summary>Cases of a team, dealt to its workers in turn.</summary>
    public static IEnumerable<(string, object?)> Caseload(string team, int cases, int workers) => Enumerable.Range(1, cases)
        .Select(i => Case($"{team}-{i}", Held(team, $"{team}-w{i % workers}")));

    public static (string, object?) Missing(string child, string started, string? returned, MissingSetting setting = MissingSetting.Home, MissingKind kind = MissingKind.Missing, int ordinal = 1) =>
        ($"{child}/{setting}/{ordinal}", new MissingEpisodeChanged
        {
            ChildId = child,
            Setting = setting,
            Kind = kind,
            StartedAt = DateTimeOffset.Parse(started, null),
            ReturnedAt = returned is null ? null : DateTimeOffset.Parse(returned, null),
        });

    public static (string, object?) Born(string child, DateOnly on) =>
        (child, new BirthDateChanged { ChildId = child, BornOn = on, EighteenOn = on.AddYears(18) });

    public static (string, object?) Extract(DateOnly asOf) => ("reading", new ReadingChanged { ExtractAsOf = asOf });

    public static (string, object?) Reading(ReadingChanged reading) => ("reading", reading);

    public static (string, object?) Team(string code, string name) =>
        (code, new TeamChanged { Team = code, Name = name, Type = TeamType.Safeguarding });

    public static (string, object?) Worker(string id, int? orgRole, bool agency = false, int fte = 100, DateOnly? from = null, DateOnly? to = null, (DateOnly From, DateOnly? To)? absent = null) =>
        (id, new WorkerChanged
        {
            WorkerId = id,
            DisplayName = id,
            Kind = WorkerKind.SocialWorker,
            Agency = agency,
            OrgRole = orgRole,
            FteHundredths = fte,
            ContractedFrom = from,
            ContractedTo = to,
            AbsentFrom = absent?.From,
            AbsentTo = absent?.To,
        });
}
