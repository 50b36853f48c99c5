using Scorecard.Contracts.Cases;
using Scorecard.TestKit.Servers;
using Scorecard.TestKit.Time;
using Workforce.Tests.Kit;

namespace Workforce.Tests.Live;

public sealed class DayTurnTests(PostgresServer postgres)
{
    [Theory]
    [InlineData("2026-11-01", "2026-10-31T23:59:50Z", "2026-11-01T00:00:00Z")]
    [InlineData("2026-07-01", "2026-06-30T22:59:50Z", "2026-06-30T23:00:00Z")]
    public async Task Midnight_ContractEnds_TurnsWithoutAnEvent(string last, string before, string after)
    {
        var intake = new IntakeLog();
        var clock = new RunningClock(DateTimeOffset.Parse(before, null));
        await using var host = await WorkforceHost.Start(await Store.Sqlite.New(postgres), intake, clock);
        var evening = await host.Figures(intake.Tell(Given.Case(
            "a",
            Given.Held("T1", "w1", "2026-06-01", last),
            Given.Spell(Standing.NameOnly, "T1", last, referred: "2026-06-01"))));
        (evening.Team("T1").Allocations, evening.Team("T1").NameOnly).ShouldBe((1, 0));
        var counted = (await host.Rows()).Max(row => row.Version);

        clock.Set(DateTimeOffset.Parse(after, null));

        // A read does not wait for the tick, and the tick does not wait for a read.
        var night = await host.Figures();
        (night.Team("T1").Allocations, night.Team("T1").NameOnly).ShouldBe((0, 1));
        await Eventually.Holds(async () => (await host.Rows()).Max(row => row.Version) > counted, "the new day is counted");
    }
}
