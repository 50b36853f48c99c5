using Dashboard.Tests.Authority;
using Microsoft.Playwright;
using Scorecard.BrowserKit;

namespace Dashboard.Tests.Browser;

public sealed class SupervisionPageTests(Chromium chromium)
{
    [Fact]
    public async Task Open_Supervision_ShowsWhoHadNoneFirstAndHowManyCount()
    {
        // Arrange
        await using var dashboard = await OpenDashboard.Before(Borough.New());

        // Act
        var page = await Open(dashboard);

        // Assert
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Supervision in October 2026");
        await Assertions.Expect(page.Locator(".app-head-facts")).ToContainTextAsync("1 of 3");
        await Assertions.Expect(page.Locator(".app-head-facts")).ToContainTextAsync("33.3%");
        await Assertions.Expect(page.Locator("#worker-w3")).ToContainTextAsync("Not supervised");
        await Assertions.Expect(page.Locator("#worker-w2")).ToContainTextAsync("12 Oct 2026, excused: sick leave");
        await Assertions.Expect(page.Locator("#worker-w4")).ToContainTextAsync("Absent all month");
    }

    [Fact]
    public async Task Record_ASupervisionWithoutAScript_IsShownAndCanBeTakenBack()
    {
        // Arrange
        await using var dashboard = await OpenDashboard.Before(Borough.New());
        var page = await Open(dashboard, script: false);

        // Act, Assert
        await page.Locator("#worker-w3").GetByRole(AriaRole.Link, new() { Name = "Record" }).ClickAsync();
        await page.GetByLabel("Held on").FillAsync("31.10.26");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Assertions.Expect(page.Locator("#field-held_on-error")).ToContainTextAsync("Not a date that exists. Correct the date.");
        (await page.GetByLabel("Held on").InputValueAsync()).ShouldBe("31.10.26");

        await page.GetByLabel("Held on").FillAsync("2026-10-30");
        await page.GetByLabel("What it was").SelectOptionAsync("group");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("The supervision was recorded.");
        await Assertions.Expect(page.Locator("#worker-w3")).ToContainTextAsync("30 Oct 2026, group");
        await Assertions.Expect(page.Locator(".app-head-facts")).ToContainTextAsync("2 of 3");

        await page.Locator("#worker-w3").GetByRole(AriaRole.Button, new() { Name = "Take back" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("The supervision was taken back.");
        await Assertions.Expect(page.Locator("#worker-w3")).ToContainTextAsync("Not supervised");
    }

    [Fact]
    public async Task Choose_ATeam_ListsItsStaff()
    {
        // Arrange
        await using var dashboard = await OpenDashboard.Before(Borough.New());
        var page = await Open(dashboard);

        // Act
        await page.GetByLabel("Team").SelectOptionAsync("CT");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show" }).ClickAsync();

        // Assert
        await Assertions.Expect(page.Locator(".app-supervision tbody tr")).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task Download_OfATeam_HasItsStaff()
    {
        // Arrange
        await using var dashboard = await OpenDashboard.Before(Borough.New());
        using var client = await dashboard.Client();

        // Act
        var csv = await client.GetStringAsync("/workforce/supervision.csv?month=2026-10&team=CT", TestContext.Current.CancellationToken);

        // Assert
        csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).ShouldBe(
        [
            "worker_id,display_name,team,area,org_role,agency,counted,supervised,held_on,excused_reason,last_held_on",
            "w3,\"Osei, Daniel\",Court Team,,5,1,1,0,,,2026-09-18",
            "w1,\"Brown, Amy\",Court Team,,3,0,1,1,2026-10-06 2026-10-20,,2026-10-20",
        ]);
    }

    async Task<IPage> Open(OpenDashboard dashboard, bool script = true)
    {
        var page = await chromium.Page(script: script);
        await page.GotoAsync(dashboard.SignInAddress);
        await page.GotoAsync(dashboard.Address + "workforce/supervision");
        return page;
    }
}
