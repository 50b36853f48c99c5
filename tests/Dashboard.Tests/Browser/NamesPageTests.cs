using Dashboard.Tests.Authority;
using Microsoft.Playwright;
using Scorecard.BrowserKit;

namespace Dashboard.Tests.Browser;

public sealed class NamesPageTests(Chromium chromium)
{
    [Fact]
    public async Task Match_TheLikeliestWithoutAScript_TakesTheNameOffTheListAndCanBeTakenBack()
    {
        // Arrange
        var borough = Borough.New();
        await using var dashboard = await OpenDashboard.Before(borough);
        var page = await Open(dashboard, script: false);

        // Act, Assert
        await Assertions.Expect(page.Locator(".app-names tbody tr").First).ToContainTextAsync("w12, CT, 91% alike: It is Day, Anne");
        await page.GetByRole(AriaRole.Button, new() { Name = "It is Day, Anne (Day, Ane in the files)" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("“Day, Ane” is now w12.");
        await Assertions.Expect(page.Locator(".app-names tbody tr")).ToHaveCountAsync(1);
        borough.Matched["Day, Ane"].ShouldBe("w12");

        await page.GetByRole(AriaRole.Button, new() { Name = "Take it back" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("“Day, Ane” is no longer w12.");
        await Assertions.Expect(page.Locator(".app-names tbody tr")).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task Match_SomebodyElse_IsRefusedUntilTheRegisterHasThem()
    {
        // Arrange
        var borough = Borough.New();
        await using var dashboard = await OpenDashboard.Before(borough);
        var page = await Open(dashboard);

        // Act, Assert
        await page.GetByRole(AriaRole.Link, new() { Name = "Say who it is (Referral Coord in the files)" }).ClickAsync();
        await page.GetByLabel("Id of the worker").FillAsync("x1");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Assertions.Expect(page.Locator("#field-worker_id-error")).ToContainTextAsync("No worker on the register has this id. Correct it.");

        await page.GetByLabel("Id of the worker").FillAsync("w7");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("“Referral Coord” is now w7.");
        borough.Matched["Referral Coord"].ShouldBe("w7");
    }

    async Task<IPage> Open(OpenDashboard dashboard, bool script = true)
    {
        var page = await chromium.Page(script: script);
        await page.GotoAsync(dashboard.SignInAddress);
        await page.GotoAsync(dashboard.Address + "workforce/names");
        return page;
    }
}
