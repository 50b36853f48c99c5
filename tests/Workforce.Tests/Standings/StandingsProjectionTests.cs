using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Scorecard.Contracts.Cases;
using Scorecard.Contracts.Readings;
using Scorecard.Records.Hearing;
using Scorecard.Records.Storage;
using Scorecard.TestKit.Servers;
using Scorecard.TestKit.Time;
using Workforce.Counting;
using Workforce.Live;
using Workforce.Standings;
using Workforce.Tests.Kit;

namespace Workforce.Tests.Standings;

public sealed class StandingsProjectionTests(PostgresServer postgres)
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Hear_TheSameRunTwice_ChangesNothing(Store store)
    {
        var intake = new IntakeLog();
        await using var host = await WorkforceHost.Start(await store.New(postgres), intake);
        var run = intake.Tell(Given.Case("a", Given.Held("T1", "w1")), Given.Case("b", Given.Held("T2", "w1")));
        await host.Hear(run);
        var once = await host.Rows();

        await host.Hear(run);

        (await host.Rows()).ShouldBe(once);
        var authority = (await host.Figures(run)).Authority();
        (authority.WorkersHolding, authority.LongestList).ShouldBe((1, 2));
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Hear_RunsOutOfOrder_NewestStands(Store store)
    {
        var intake = new IntakeLog();
        await using var host = await WorkforceHost.Start(await store.New(postgres), intake);
        var first = intake.Tell(Given.Case("a", Given.Held("T1", "w1")));
        var second = intake.Tell(Given.Case("a", Given.Held("T2", "w2")));
        var third = intake.Withdraw("a");
        var fourth = intake.Tell(Given.Case("b", Given.Spell(Standing.Nobody, null)));

        await Task.WhenAll(host.Hear(fourth), host.Hear(second), host.Hear(third), host.Hear(first));

        var figures = await host.Figures(fourth);
        figures.ShouldAddUp();
        figures.Rows.Count.ShouldBe(2);
        figures.NoTeam().Unallocated.ShouldBe(1);
        figures.Authority().OpenCases.ShouldBe(1);
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Rebuild_WhileRunning_ReadsTheSameUnderLaterVersions(Store store)
    {
        var intake = new IntakeLog();
        await using var host = await WorkforceHost.Start(await store.New(postgres), intake);
        var before = await host.Figures(intake.Tell([.. Given.Team("T1", 30, 4), .. Given.Team("T2", 7, 2, duty: 1)]));
        var rows = await host.Rows();

        await host.Follower.Rebuild("haringey", Cancel);

        (await host.Figures()).Rows.ShouldBe(before.Rows);
        (await host.Rows()).ShouldBe(rows);
        var moved = await host.Figures(intake.Tell(Given.Case("T1-0", Given.Held("T2", "new"))));
        (moved.Team("T1").OpenCases, moved.Team("T2").OpenCases).ShouldBe((29, 8));
        (await host.Rows()).Max(row => row.Version).ShouldBeGreaterThan(rows.Max(row => row.Version));
    }

    [Fact]
    public async Task Hear_NewEpoch_IsReadAgainFromTheStart()
    {
        var intake = new IntakeLog();
        await using var host = await WorkforceHost.Start(await Store.Sqlite.New(postgres), intake);
        await host.Figures(intake.Tell(Given.Case("a", Given.Held("T1", "w1"))));
        intake.Epoch = 2;

        var figures = await host.Figures(intake.Tell(Given.Case("b", Given.Held("T1", "w1"))));

        figures.Team("T1").OpenCases.ShouldBe(2);
    }

    [Fact]
    public async Task Hear_UnreadableStanding_SaysIncomplete()
    {
        var intake = new IntakeLog();
        await using var host = await WorkforceHost.Start(await Store.Sqlite.New(postgres), intake);
        await host.Hear(intake.TellUnreadable());

        var figures = await host.Figures(intake.Tell(Given.Case("a", Given.Held("T1", "w1"))));

        figures.Reading.Incomplete.ShouldBeTrue();
        figures.Team("T1").OpenCases.ShouldBe(1);
    }

    [Fact]
    public async Task Hear_InstanceDiesBeforeItsPush_AnotherPushes()
    {
        var intake = new IntakeLog();
        await using var host = await WorkforceHost.Start(await Store.Sqlite.New(postgres), intake);
        await host.Figures(intake.Tell(Given.Case("a", Given.Held("T1", "w1"))));
        var database = host.Services.GetRequiredKeyedService<Database>("workforce");
        var dying = new HeardLog(
            database,
            new StandingsProjection(database, host.Services.GetRequiredService<TeamRecount>(), new CountWakes()),
            intake,
            NullLogger<HeardLog>.Instance);

        await dying.Hear("haringey", [intake.Tell(Given.Case("b", Given.Held("T1", "w1")))], Cancel);

        await Eventually.Holds(async () => (await host.Figures()).Team("T1").OpenCases == 2, "what was committed is pushed");
    }

    [Theory]
    [InlineData("2026-10-31", false)]
    [InlineData("2026-10-22", true)]
    public async Task GetCaseloads_FromAnExtract_ReadsItsDay(string extract, bool old)
    {
        var intake = new IntakeLog();
        var clock = new RunningClock(new(2026, 11, 1, 12, 0, 0, TimeSpan.Zero));
        await using var host = await WorkforceHost.Start(await Store.Sqlite.New(postgres), intake, clock);
        await host.Hear(intake.Tell(Given.Case("a", Given.Held("T1", "w1", to: "2026-11-01"))));

        var figures = await host.Figures(intake.Tell(new ReadingChanged { ExtractAsOf = Given.Day(extract), Demo = true }));

        (figures.Reading.On, figures.Reading.FromExtract, figures.Reading.Old, figures.Reading.Demo).ShouldBe((extract, true, old, true));
        figures.Team("T1").OpenCases.ShouldBe(1);
        var live = await host.Figures(intake.Tell(new ReadingChanged { ExtractAsOf = Given.Day(extract), LiveSince = clock.GetUtcNow() }));
        (live.Reading.On, live.Reading.FromExtract, live.Authority().OpenCases).ShouldBe(("2026-11-01", false, 0));
    }
}
