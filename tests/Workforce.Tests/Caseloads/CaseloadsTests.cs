using Scorecard.Contracts.Cases;
using Scorecard.TestKit.Servers;
using Workforce.Tests.Kit;

namespace Workforce.Tests.Caseloads;

public sealed class CaseloadsTests(PostgresServer postgres)
{
    // As printed in a council's report for 31 August 2015: team, allocations, workers that hold cases, average caseload.
    static readonly (string Team, int Allocations, int Workers, int Average)[] Printed =
    [
        ("First Response Team 1", 75, 5, 15),
        ("First Response Team 2", 96, 6, 16),
        ("First Response Team 4", 85, 5, 17),
        ("Safeguarding & Support Team 2", 136, 15, 9),
        ("Safeguarding & Support Team 4", 70, 5, 14),
        ("Safeguarding & Support Team 5", 81, 6, 14),
        ("Screening Team", 13, 2, 7),
        ("Young Adults Service", 285, 18, 16),
        ("Court Team (CiC)", 186, 15, 12),
    ];

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task GetCaseloads_PrintedTable_IsReproduced(Store store)
    {
        var intake = new IntakeLog();
        await using var host = await WorkforceHost.Start(await store.New(postgres), intake);
        var run = intake.Tell([.. Printed.SelectMany(row => Given.Team(row.Team, row.Allocations, row.Workers))]);

        var live = await host.Figures(run);
        var past = await host.Figures(on: "2015-08-31");

        foreach (var figures in (Scorecard.Protos.Caseloads.V1.GetCaseloadsResponse[])[live, past])
        {
            figures.ShouldAddUp();
            foreach (var (team, allocations, workers, average) in Printed)
            {
                var row = figures.Team(team);
                (row.Allocations, row.WorkersHolding, row.AverageCaseload).ShouldBe((allocations, workers, average), team);
            }
            figures.Authority().Allocations.ShouldBe(Printed.Sum(row => row.Allocations));
        }
        live.Rows.ShouldBe(past.Rows);
    }

    [Fact]
    public async Task GetCaseloads_DutyFolderInside_IsShownWithAndWithoutIt()
    {
        var intake = new IntakeLog();
        await using var host = await WorkforceHost.Start(await Store.Sqlite.New(postgres), intake);

        var row = (await host.Figures(intake.Tell([.. Given.Team("NRPF", 128, workers: 3, duty: 66)]))).Team("NRPF");

        (row.Allocations, row.DutyCases, row.WorkersHolding).ShouldBe((128, 66, 3));
        row.AverageCaseload.ShouldBe(43);
        row.AverageWithoutDuty.ShouldBe(21);
    }

    [Fact]
    public async Task GetCaseloads_NothingTold_IsAllZero()
    {
        await using var host = await WorkforceHost.Start(await Store.Sqlite.New(postgres), new IntakeLog());
        await Scorecard.TestKit.Time.Eventually.Holds(async () =>
        {
            try
            {
                var figures = await host.Figures();
                return figures.Rows.Count == 2 && figures.Authority() is { OpenCases: 0, HasAverageCaseload: false };
            }
            catch (Grpc.Core.RpcException error) when (error.StatusCode == Grpc.Core.StatusCode.Unavailable)
            {
                return false;
            }
        }, "an authority without a record is answered");
    }

    [Theory]
    [InlineData("2026-10-08", 0)]
    [InlineData("2026-10-09", 1)]
    public async Task GetCaseloads_SeventhAndEighthDay_CountsStrictlyMore(string today, int over)
    {
        var intake = new IntakeLog();
        var clock = new RunningClock(DateTimeOffset.Parse($"{today}T12:00:00Z", null));
        await using var host = await WorkforceHost.Start(await Store.Sqlite.New(postgres), intake, clock);

        var figures = await host.Figures(intake.Tell(
            Given.Case("a", Given.Spell(Standing.TeamOnly, "T1", "2026-10-01")),
            Given.Case("b", Given.Spell(Standing.NameOnly, "T1", "2026-10-01"))));

        figures.Team("T1").Unallocated.ShouldBe(1);
        figures.Team("T1").UnallocatedOverLimit.ShouldBe(over);
        figures.Team("T1").AllReasonsOverLimit.ShouldBe(2 * over);
        figures.Team("T1").UnallocatedPerMille.ShouldBe(500);
    }
}
