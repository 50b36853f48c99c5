using Dashboard.Tests.Authority;
using Deque.AxeCore.Playwright;
using Grpc.Core;
using Microsoft.Playwright;
using Scorecard.BrowserKit;

namespace Dashboard.Tests.Browser;

public sealed class WeeklyPageTests(Chromium chromium)
{
    [Fact]
    public async Task Open_Weekly_GoesToTheWeekOfTheDataAndSaysWhatIsDue()
    {
        // Arrange
        await using var dashboard = await OpenDashboard.Before(Borough.New());

        // Act
        var page = await Open(dashboard, "weekly", script: false);

        // Assert
        page.Url.ShouldEndWith("/weekly/2026-W44");
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("Week 44 of 2026");
        await Assertions.Expect(page.Locator(".app-as-at")).ToHaveTextAsync("As at 31 October 2026: the data goes no further");
        await Assertions.Expect(page.Locator("#due-assessment td")).ToHaveTextAsync(["1", "1", "240", "0"]);
        await Assertions.Expect(page.Locator("#due-protection_visit th")).ToContainTextAsync("needs protection_plans.csv and visits.csv");
        await Assertions.Expect(page.Locator("#due-protection_visit td").First).ToContainTextAsync("none: needs protection_plans.csv and visits.csv");
        await Assertions.Expect(page.Locator("section[aria-labelledby=missed] tbody tr").Nth(1)).ToContainTextAsync("30 Oct 2026");
        await Assertions.Expect(page.Locator("section[aria-labelledby=in_7_days]")).ToContainTextAsync("40 more: choose a team");
        await Assertions.Expect(page.Locator("section[aria-labelledby=moved] tfoot").First).ToContainTextAsync("31");
    }

    [Fact]
    public async Task Choose_ATeam_ShowsItsListsAndWorkersWithoutAScript()
    {
        // Arrange
        await using var dashboard = await OpenDashboard.Before(Borough.New());
        var page = await Open(dashboard, "weekly", script: false);

        // Act
        await page.GetByLabel("Area or team").SelectOptionAsync("team:SC");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show" }).ClickAsync();

        // Assert
        page.Url.ShouldEndWith("/weekly/2026-W44?part=team%3ASC");
        await Assertions.Expect(page.Locator("section[aria-labelledby=missed] tbody th")).ToHaveTextAsync(["C104417"]);
        await Assertions.Expect(page.Locator("section[aria-labelledby=missed] tbody")).ToContainTextAsync("Lee Barker");
        await Assertions.Expect(page.Locator("section[aria-labelledby=overdue]")).ToContainTextAsync("None of what is counted.");
        await Assertions.Expect(page.Locator("section[aria-labelledby=teams]")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator("#went_out")).ToContainTextAsync("Cases closed");
        (await page.GetByRole(AriaRole.Link, new() { Name = "The week before" }).GetAttributeAsync("href")).ShouldBe("/weekly/2026-W43?part=team%3ASC");
    }

    [Fact]
    public async Task Open_AsSomebodyOfOneTeam_CountsAllAndSaysHowManyAreNotShown()
    {
        // Arrange
        var borough = Borough.New();
        borough.Scope = "SC";
        await using var dashboard = await OpenDashboard.Before(borough);

        // Act
        var page = await Open(dashboard, "weekly", script: false);

        // Assert
        await Assertions.Expect(page.Locator("#due-assessment td")).ToHaveTextAsync(["1", "1", "240", "0"]);
        await Assertions.Expect(page.Locator("section[aria-labelledby=missed] tbody th")).ToHaveTextAsync(["C104417"]);
        await Assertions.Expect(page.Locator("section[aria-labelledby=missed]")).ToContainTextAsync("1 more, of children whom you may not see one by one.");
        await Assertions.Expect(page.Locator("section[aria-labelledby=in_7_days]")).ToContainTextAsync("240, of children whom you may not see one by one.");
    }

    [Fact]
    public async Task Open_AsSomebodyWhoMaySeeNoChildren_CountsAll()
    {
        // Arrange
        var borough = Borough.New();
        borough.Scope = "";
        await using var dashboard = await OpenDashboard.Before(borough);

        // Act
        var page = await Open(dashboard, "weekly/2026-W44?part=team:SC", script: false);

        // Assert
        await Assertions.Expect(page.Locator("#due-assessment td")).ToHaveTextAsync(["1", "0", "0", "0"]);
        await Assertions.Expect(page.Locator("section[aria-labelledby=missed]")).ToContainTextAsync("1, of children whom you may not see one by one.");
    }

    [Fact]
    public async Task Tab_FromTheFilter_ReachesTheListsByTheKeyboardAlone()
    {
        // Arrange
        await using var dashboard = await OpenDashboard.Before(Borough.New());
        var page = await Open(dashboard, "weekly/2026-W44");
        await page.GetByLabel("Area or team").FocusAsync();

        // Act
        while (await page.EvaluateAsync<string?>("document.activeElement.getAttribute('href')") != "#missed") await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");

        // Assert
        page.Url.ShouldEndWith("#missed");
        await Assertions.Expect(page.Locator("#missed")).ToBeInViewportAsync();
    }

    [Theory]
    [InlineData(320)]
    [InlineData(1440)]
    public async Task Open_NothingSupplied_SaysWhatItNeedsAndNoZero(int width)
    {
        // Arrange
        await using var dashboard = await OpenDashboard.Before(new CannedAuthority());
        var page = await chromium.Page(width);
        await page.GotoAsync(dashboard.SignInAddress);

        // Act
        await page.GotoAsync(dashboard.Address + "weekly");
        await Screenshot.Keep(page, $"weekly-empty-{width}");

        // Assert
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("No file was imported that a week is told by.");
        (await page.Locator("#due-assessment").InnerTextAsync()).ShouldNotContain("0");
        (await page.RunAxe()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Open_NoSuchWeekOrTeamOrNoAnswer_SaysSo()
    {
        // Arrange
        var borough = Borough.New();
        await using var dashboard = await OpenDashboard.Before(borough);
        var page = await Open(dashboard, "weekly");

        // Act
        var later = await page.GotoAsync(dashboard.Address + "weekly/2026-W50");
        var words = await page.InnerTextAsync("main");
        var nobody = await page.GotoAsync(dashboard.Address + "weekly/2026-W44?part=team:none");
        borough.Scorecard.Refusal = new(new(StatusCode.Unavailable, "away"));
        var away = await page.GotoAsync(dashboard.Address + "weekly/2026-W44");

        // Assert
        later!.Status.ShouldBe(404);
        words.ShouldContain("2026-W50 begins after the data, which goes to 2026-10-31.");
        nobody!.Status.ShouldBe(404);
        away!.Status.ShouldBe(503);
    }

    [Fact]
    public async Task Download_Csv_HasTheColumnsOfTheCommand()
    {
        // Arrange
        await using var dashboard = await OpenDashboard.Before(Borough.New());
        using var client = await dashboard.Client();

        // Act
        var counts = await Lines(client, "/weekly/2026-W44/counts.csv");
        var due = await Lines(client, "/weekly/2026-W44/due.csv?part=team:SC");

        // Assert
        counts[0].ShouldBe("week,breakdown,group,kind,number,needs");
        counts.ShouldContain("2026-W44,,came_in,referrals,31,");
        counts.ShouldContain("2026-W44,First Response North,came_in,referrals,18,");
        counts.ShouldContain("2026-W44,,missed,protection_visit,,\"protection_plans.csv, visits.csv\"");
        due.ShouldBe([
            "week,state,kind,child_id,record,team,worker,since,due_on,done_on,ended_on,working_days_left,days_late",
            "2026-W44,missed,assessment,C104417,C104417/1,Screening,w15,2026-08-25,2026-10-28,,,,3",
            "2026-W44,in_14_days,care_review,C105501,C105501/1,Screening,w13,2026-10-12,2026-11-09,,,6,",
        ]);
    }

    static async Task<string[]> Lines(HttpClient client, string address) =>
        (await client.GetStringAsync(address, TestContext.Current.CancellationToken)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

    async Task<IPage> Open(OpenDashboard dashboard, string address, bool script = true)
    {
        var page = await chromium.Page(script: script);
        await page.GotoAsync(dashboard.SignInAddress);
        await page.GotoAsync(dashboard.Address + address);
        return page;
    }
}
