using System.Globalization;
using Intake.Tests.Kit;
using Scorecard.Contracts.Cases;
using Scorecard.Contracts.Register;

namespace Intake.Tests.Imports;

/// <summary>A caseload table as one council printed it (Haringey, 31 August 2015), from list 6 rows to what is published of them.</summary>
public sealed class PublishedCaseloadTests
{
    static readonly (string Team, int Allocations, int Workers)[] Printed =
    [
        ("First Response Team 1", 75, 5), ("First Response Team 2", 96, 6), ("First Response Team 4", 85, 5),
        ("Safeguarding & Support Team 2", 136, 15), ("Safeguarding & Support Team 4", 70, 5), ("Safeguarding & Support Team 5", 81, 6),
        ("Screening Team", 13, 2), ("Young Adults Service", 285, 18), ("Court Team (CiC)", 186, 15),
    ];

    [Fact]
    public async Task Import_List6_GivesEveryPrintedRowsAllocationsAndWorkers()
    {
        await using var intake = await IntakeHost.Start();
        await intake.Register([.. Printed.Select(row => Given.Team(Code(row.Team), row.Team)), .. Printed.SelectMany(row => Workers(row.Team, row.Workers))]);
        var extract = new Extract("haringey", "2015-08-31");
        foreach (var (team, allocations, workers) in Printed)
        {
            for (var i = 0; i < allocations; i++) extract.Case($"{Code(team)}-{i}", "2015-06-01", worker: $"{Code(team)} worker {i % workers}", team: team);
        }

        await extract.Import(intake);

        var spells = (await intake.Published()).Values.Select(standing => standing.Spells[^1]).ToList();
        var counted = spells.Where(spell => spell.Standing == Standing.NamedWorker).GroupBy(spell => spell.Team).ToDictionary(team => team.Key!, team => (team.Count(), team.Select(spell => spell.Worker).Distinct().Count()));
        foreach (var (team, allocations, workers) in Printed) counted[Code(team)].ShouldBe((allocations, workers), team);
        spells.Count.ShouldBe(Printed.Sum(row => row.Allocations));
    }

    [Fact]
    public async Task Import_TeamWithADutyFolder_CountsTheFolderApart()
    {
        await using var intake = await IntakeHost.Start();
        await intake.Register([Given.Team("NRPF"), Given.Worker("D1", WorkerKind.Duty, "NRPF duty", "NRPF"), .. Workers("NRPF", 3)]);
        var extract = new Extract("duty", "2015-08-31");
        for (var i = 0; i < 128; i++) extract.Case($"C{i}", "2015-06-01", worker: i < 66 ? "NRPF duty" : $"NRPF worker {i % 3}", team: "NRPF");

        await extract.Import(intake);

        var spells = (await intake.Published()).Values.Select(standing => standing.Spells[^1]).ToList();
        spells.CountBy(spell => spell.Standing).ShouldBe([new(Standing.DutyFolder, 66), new(Standing.NamedWorker, 62)], ignoreOrder: true);
        spells.ShouldAllBe(spell => spell.Team == "NRPF");
        spells.Where(spell => spell.Standing == Standing.NamedWorker).Select(spell => spell.Worker).Distinct().Count().ShouldBe(3);
    }

    static string Code(string team) => string.Concat(team.Where(char.IsAsciiLetterOrDigit))[^9..];

    static IEnumerable<WorkerChanged> Workers(string team, int count)
    {
        var code = team.Length > 9 ? Code(team) : team;
        return Enumerable.Range(0, count).Select(i => Given.Worker(string.Create(CultureInfo.InvariantCulture, $"{code}-{i}"), name: $"{code} worker {i}", team: code));
    }
}
