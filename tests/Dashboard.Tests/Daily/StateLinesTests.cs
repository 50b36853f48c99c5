using Dashboard.Daily;
using Dashboard.Live;
using Scorecard.Protos.Caseloads.V1;

namespace Dashboard.Tests.Daily;

public sealed class StateLinesTests
{
    [Fact]
    public async Task Show_FromExtract_SaysTheExtractsDayAndNotNow()
    {
        // Act
        var words = await Words(new() { On = "2026-10-31", FromExtract = true, AsOf = "2026-11-03T08:12:31Z" });

        // Assert
        words.ShouldBe("As at 31 October 2026 (from the latest extract)");
    }

    [Fact]
    public async Task Show_Live_SaysNowInLondonsClock()
    {
        // Act
        var words = await Words(new() { On = "2026-07-01", AsOf = "2026-06-30T23:30:00Z" });

        // Assert
        words.ShouldBe("As at now. Everything recorded up to 00:30 on 1 July 2026 is counted.");
    }

    [Fact]
    public async Task Show_EveryState_IsToldInWords()
    {
        // Act
        var words = await Words(new() { On = "2026-10-31", FromExtract = true, AsOf = "2026-11-12T09:00:00Z", Old = true, Stale = true, ImportInProgress = true, Demo = true, Incomplete = true });

        // Assert
        words.ShouldContain("Demo data: no real child is in it.");
        words.ShouldContain("The latest data is of 31 October 2026, longer ago than the limit that is set.");
        words.ShouldContain("The counts could not be refreshed. They are the last known, of 09:00 on 12 November 2026.");
        words.ShouldContain("An import is in progress.");
        words.ShouldContain("Some records could not be read. These figures leave them out.");
    }

    [Fact]
    public async Task Show_NothingToldYet_SaysWhoIsWaitedFor()
    {
        // Act
        var page = await Drawn.Of<StateLines>(("Board", Board.Empty with { ListsLost = true }));

        // Assert
        page.Text(".app-banner:first-child p").ShouldBe("Waiting for Workforce. Caseloads are not known yet.");
        page.Text(".app-banner:last-child p").ShouldBe("Waiting for Intake. The lists of missing children and unallocated cases are not known yet.");
    }

    static async Task<string> Words(Reading reading) =>
        (await Drawn.Of<StateLines>(("Board", Board.Empty.Told(new WatchCaseloadsResponse { Complete = true, Reading = reading })))).Text("body");
}
