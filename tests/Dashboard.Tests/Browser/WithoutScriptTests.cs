using Dashboard.Tests.Authority;
using Microsoft.Playwright;
using Scorecard.BrowserKit;

namespace Dashboard.Tests.Browser;

public sealed class WithoutScriptTests(Chromium chromium)
{
    [Fact]
    public async Task Open_NoScript_ShowsSortsAndReloads()
    {
        // Arrange
        var borough = Borough.New();
        await using var dashboard = await OpenDashboard.Before(borough);
        var page = await chromium.Page(script: false);
        await page.GotoAsync(dashboard.SignInAddress);

        // Act
        await page.GetByRole(AriaRole.Link, new() { Name = "Longest list" }).ClickAsync();

        // Assert
        page.Url.ShouldEndWith("/?sort=longest&order=desc#teams");
        await Assertions.Expect(page.Locator("#team-rows tr:first-child th")).ToHaveTextAsync("No Recourse to Public Funds");
        await Assertions.Expect(page.Locator("th[aria-sort=descending]")).ToHaveTextAsync("Longest list");
        await Assertions.Expect(page.Locator("#feed")).ToHaveTextAsync("Figures on this page are of the moment it was loaded.");

        // Act
        borough.Row("NR").LongestList = 99;
        borough.Push(borough.Row("NR"));
        await page.GetByText("What these words count").ClickAsync();
        await Assertions.Expect(page.GetByText("strictly more than 7 calendar days since the referral. The limit")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Reload", Exact = true }).ClickAsync();

        // Assert
        page.Url.ShouldEndWith("/?sort=longest&order=desc");
        await Assertions.Expect(page.Locator("#team-NR td[data-label='Longest list']")).ToHaveTextAsync("99");
    }

    [Fact]
    public async Task Sort_NarrowScreen_IsDoneByTheForm()
    {
        // Arrange
        await using var dashboard = await OpenDashboard.Before(Borough.New());
        var page = await chromium.Page(width: 320, script: false);
        await page.GotoAsync(dashboard.SignInAddress);

        // Act
        await page.GetByLabel("Sort teams by").SelectOptionAsync("unallocated");
        await page.GetByLabel("Order").SelectOptionAsync("desc");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sort" }).ClickAsync();

        // Assert
        await Assertions.Expect(page.Locator("#team-rows tr:first-child th")).ToHaveTextAsync("Screening");
    }
}
