using Dashboard.Teams;
using Dashboard.Tests.Authority;

namespace Dashboard.Tests.Teams;

public sealed class WorkerLoadTests
{
    [Theory]
    [InlineData(100, 18, 0, false, 18.0, false, true)]
    [InlineData(100, 12, 7, false, 19.0, true, true)]
    [InlineData(50, 8, 0, false, 16.0, false, false)]
    [InlineData(100, 10, 0, true, 16.666, false, true)]
    public void Now_CasesInEveryTeam_AreWeighedByWhatTheWorkerCarries(int fte, int here, int elsewhere, bool newly, double now, bool over, bool wouldBeOver)
    {
        var load = new WorkerLoad(Given.Worker("w", "W", fte, here, elsewhere, newly), 18);

        load.Now!.Value.ShouldBe((decimal)now, 0.001m);
        (load.IsOver, load.WouldBeOver).ShouldBe((over, wouldBeOver));
    }

    [Fact]
    public void WithRoom_Everybody_LeavesOutWhoCannotTakeOneAndBeginsWithTheLeastLoaded()
    {
        WorkerLoad[] loads =
        [
            .. new[]
            {
                Given.Worker("full", "Full", 100, 20), Given.Worker("half", "Half", 50, 9), Given.Worker("new", "New", 100, 5, newly: true),
                Given.Worker("away", "Away", 100, 0, absent: true), Given.Worker("manager", "Manager", 100, 0, role: 3), Given.Worker("none", "None", 0, 0),
            }.Select(worker => new WorkerLoad(worker, 18)),
        ];

        WorkerLoad.WithRoom(loads).Select(load => load.Worker.WorkerId).ShouldBe(["new", "half", "full"]);
    }

    [Fact]
    public void Now_NoFullTimeEquivalentToldOrNoStandard_IsNotKnown()
    {
        new WorkerLoad(Given.Worker("w", "W", 0, 5), 18).Now.ShouldBeNull();
        new WorkerLoad(Given.Worker("w", "W", 100, 50), null).IsOver.ShouldBeFalse();
    }
}
