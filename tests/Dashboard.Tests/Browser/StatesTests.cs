using Dashboard.Tests.Authority;
using Deque.AxeCore.Playwright;
using Scorecard.BrowserKit;
using Scorecard.Protos.Caseloads.V1;

namespace Dashboard.Tests.Browser;

public sealed class StatesTests(Chromium chromium)
{
    [Theory]
    [InlineData(320)]
    [InlineData(1440)]
    public async Task Open_EveryWarningAtOnce_FitsAndBreaksNoAccessibilityRule(int width)
    {
        // Arrange
        var borough = Borough.New();
        borough.Reading.MergeFrom(new Reading { On = "2026-10-02", FromExtract = true, Old = true, Stale = true, ImportInProgress = true, Demo = true, Incomplete = true });
        await using var dashboard = await OpenDashboard.Before(borough);
        var page = await chromium.Page(width);

        // Act
        await page.GotoAsync(dashboard.SignInAddress);
        await Screenshot.Keep(page, $"states-{width}");

        // Assert
        (await page.RunAxe()).Violations.ShouldBeEmpty();
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth")).ShouldBe(0);
        await page.GotoAsync(dashboard.Address + "help");
        (await page.InnerTextAsync("main")).ShouldContain("Demo data: no real child is in it.");
        (await page.InnerTextAsync("main")).ShouldContain("The latest data is of 2 October 2026");
    }

    [Theory]
    [InlineData(320)]
    [InlineData(1440)]
    public async Task Open_NothingHeld_SaysSoInsteadOfShowingZeros(int width)
    {
        // Arrange
        await using var dashboard = await OpenDashboard.Before(new CannedAuthority(), away: true);
        var page = await chromium.Page(width);

        // Act
        await page.GotoAsync(dashboard.SignInAddress);
        await Screenshot.Keep(page, $"away-{width}");

        // Assert
        var words = await page.InnerTextAsync("main");
        words.ShouldContain("Waiting for Workforce.");
        words.ShouldContain("Waiting for Intake. The lists of missing children and unallocated cases are not known yet.");
        words.ShouldNotContain("0");
        (await page.RunAxe()).Violations.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(320)]
    [InlineData(1440)]
    public async Task Open_NotSignedIn_FitsAndBreaksNoAccessibilityRule(int width)
    {
        // Arrange
        await using var dashboard = await OpenDashboard.Before(new CannedAuthority());
        var page = await chromium.Page(width);

        // Act
        await page.GotoAsync($"{dashboard.Address}?token=wrong");
        await Screenshot.Keep(page, $"signed-out-{width}");

        // Assert
        (await page.InnerTextAsync("h1")).ShouldBe("You are not signed in");
        (await page.RunAxe()).Violations.ShouldBeEmpty();
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth")).ShouldBe(0);
    }
}
