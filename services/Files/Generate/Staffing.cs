using Scorecard.Protos.Records.V1;
using Scorecard.Records.Rules;

namespace Scorecard.Files.Generate;

/// <summary>Teams of the kinds that councils report on, and the people in them.</summary>
sealed class Staffing
{
    public const string DutyFolder = "D1";

    const int WorkersPerTeam = 12;
    const string Everywhere = "Citywide";

    static readonly string[] Areas = ["East", "North West", "South"];

    // Share of the workforce in hundredths, by kind of team.
    static readonly (string Name, TeamType Type, int Share, bool ByArea)[] Kinds =
    [
        ("Screening", TeamType.FrontDoor, 4, false),
        ("First Response", TeamType.Assessment, 22, true),
        ("Safeguarding and Support", TeamType.Safeguarding, 32, true),
        ("Children in Care", TeamType.ChildrenInCare, 20, true),
        ("Court", TeamType.Other, 6, false),
        ("Disabled Children", TeamType.Disabled, 5, false),
        ("Young Adults Service", TeamType.CareLeavers, 9, false),
        ("No Recourse to Public Funds", TeamType.NoRecourse, 2, false),
    ];

    readonly GenerateOptions _options;
    readonly Dice _dice;
    readonly int _firstPerson;
    readonly List<Team> _teams = [];
    readonly List<Worker> _workers = [];
    readonly Dictionary<string, List<Worker>> _byTeam = [];

    public Staffing(GenerateOptions options, Dice dice)
    {
        (_options, _dice, _firstPerson) = (options, dice, dice.Roll(1000));
        var people = 0;
        foreach (var (name, type, share, byArea) in Kinds)
            people += AddTeams(name, type, byArea, options.Workers * share / 100, people);
        while (people < options.Workers)
            AddWorker(people++, _teams[people % _teams.Count]);
        AddPseudoWorkers();
    }

    public IReadOnlyList<Team> Teams => _teams;

    public IReadOnlyList<Worker> Workers => _workers;

    public IReadOnlyList<Worker> Generic => [.. _workers.Where(worker => worker.Kind == WorkerKind.Generic)];

    /// <summary>A name that nobody on the register has.</summary>
    public string Stranger => Full(Invent.Person(_firstPerson + _options.Workers + _dice.Roll(20)));

    public Team AnyTeam(TeamType type) => _dice.Of([.. _teams.Where(team => team.Type == type)]);

    public Worker? Find(string id) => _workers.Find(worker => worker.WorkerId == id);

    /// <summary>Somebody of the team who can hold a case from that day on; null when there is nobody.</summary>
    public Worker? AnyHolder(Team team, DateOnly day, bool qualified = true) =>
        Choose(team, worker => Holds(team, worker, qualified) && IsInPost(worker, day) && !IsAbsent(worker, day));

    /// <summary>Somebody who could take the case that day, and is gone today.</summary>
    public Worker? AnyLeaver(Team team, DateOnly day) =>
        Choose(team, worker => Holds(team, worker, true) && IsInPost(worker, day) && !IsInPost(worker, _options.AsOf));

    public Worker? AnyAbsent(Team team, DateOnly day) =>
        Choose(team, worker => Holds(team, worker, true) && IsInPost(worker, day) && IsInPost(worker, _options.AsOf) && IsAbsent(worker, _options.AsOf));

    static string Full((string Forename, string Surname) name) => $"{name.Forename} {name.Surname}";

    static bool Holds(Team team, Worker worker, bool qualified) =>
        !qualified ? worker.Kind == WorkerKind.OtherStaff
        : team.Type == TeamType.CareLeavers ? worker.Kind is WorkerKind.PersonalAdviser
        : worker is { Kind: WorkerKind.SocialWorker, OrgRole: 4 or 5 };

    // In post the day after too, so that a hand-over on the day is to someone who stays.
    static bool IsInPost(Worker worker, DateOnly day) =>
        string.CompareOrdinal(worker.ContractedFrom, Told.Date(day)) <= 0 && (worker.ContractedTo.Length == 0 || string.CompareOrdinal(worker.ContractedTo, Told.Date(day)) > 0);

    static bool IsAbsent(Worker worker, DateOnly day) =>
        worker.AbsentFrom.Length > 0 && string.CompareOrdinal(worker.AbsentFrom, Told.Date(day)) <= 0 && (worker.AbsentTo.Length == 0 || string.CompareOrdinal(worker.AbsentTo, Told.Date(day)) >= 0);

    Worker? Choose(Team team, Func<Worker, bool> fits)
    {
        var choices = _byTeam[team.Team_].Where(fits).ToList();
        return choices.Count == 0 ? null : _dice.Of(choices);
    }

    int AddTeams(string name, TeamType type, bool byArea, int workers, int people)
    {
        var places = byArea ? Areas : [Everywhere];
        var perPlace = Math.Max(1, (workers + (WorkersPerTeam * places.Length / 2)) / (WorkersPerTeam * places.Length));
        var first = _teams.Count;
        foreach (var area in places)
            for (var n = 1; n <= perPlace; n++)
                AddTeam($"{name}{(byArea ? $" {area}" : "")}{(perPlace > 1 ? $" {n}" : "")}", area, type);
        for (var n = 0; n < workers; n++)
            AddWorker(people + n, _teams[first + (n % (_teams.Count - first))]);
        return workers;
    }

    void AddTeam(string name, string area, TeamType type)
    {
        var team = new Team { Team_ = $"T{_teams.Count + 1:D3}", Name = name, Area = area, Type = type, From = Told.Date(_options.AsOf.AddYears(-_options.Years - 2)) };
        _teams.Add(team);
        _byTeam[team.Team_] = [];
    }

    void AddWorker(int number, Team team)
    {
        var worker = WorkerDraft.Of(number, Invent.Person(_firstPerson + number), team, isFirst: _byTeam[team.Team_].Count == 0, _options, _dice);
        _workers.Add(worker);
        _byTeam[team.Team_].Add(worker);
        if (worker.OrgRole == 3)
            team.Manager = worker.DisplayName;
    }

    // A duty folder is a place, and a generic name nobody: lists name both where a worker should stand.
    void AddPseudoWorkers()
    {
        var noRecourse = _teams.First(team => team.Type == TeamType.NoRecourse);
        _workers.Add(new Worker { WorkerId = DutyFolder, DisplayName = "NRPF Duty", Kind = WorkerKind.Duty, Aliases = { "NRPF Duty Folder" }, Team = noRecourse.Team_ });
        _workers.Add(new Worker { WorkerId = "G1", DisplayName = "Referral Coordinator", Kind = WorkerKind.Generic });
        _workers.Add(new Worker { WorkerId = "G2", DisplayName = "Duty Social Worker", Kind = WorkerKind.Generic });
    }
}
