using Dashboard.Tests.Authority;
using Microsoft.Playwright;
using Scorecard.BrowserKit;

namespace Dashboard.Tests.Browser;

public sealed class TeamPageTests(Chromium chromium)
{
    [Fact]
    public async Task Open_FromTheListWithoutAScript_SaysWhoHasRoom()
    {
        // Arrange
        await using var dashboard = await OpenDashboard.Before(Borough.New());
        var page = await chromium.Page(script: false);
        await page.GotoAsync(dashboard.SignInAddress);
        await page.GetByRole(AriaRole.Link, new() { Name = "Teams" }).ClickAsync();

        // Act
        await page.GetByRole(AriaRole.Link, new() { Name = "Screening" }).ClickAsync();

        // Assert
        page.Url.ShouldEndWith("/teams/SC");
        await Assertions.Expect(page.Locator("section[aria-labelledby=room] tbody th")).ToHaveTextAsync(["Lee Barker", "Priya Shah", "Tom Ellis", "Grace Okafor"]);
        await Assertions.Expect(page.Locator("section[aria-labelledby=room] tbody tr").Nth(3)).ToContainTextAsync("Over it already");
        await Assertions.Expect(page.Locator("#worker-Duty_20Worker_204")).ToContainTextAsync("Not on the register");
        await Assertions.Expect(page.Locator("section[aria-labelledby=unallocated] tbody th")).ToHaveTextAsync(["C104417"]);
        await Assertions.Expect(page.Locator("figcaption").First).ToContainTextAsync("Cases for each full-time social worker, adjusted");
    }

    [Fact]
    public async Task Open_NoSuchTeam_IsNotFound()
    {
        await using var dashboard = await OpenDashboard.Before(Borough.New());
        using var client = await dashboard.Client();

        using var answer = await client.GetAsync("/teams/none", TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }
}
