using Dashboard.Tests.Authority;
using Grpc.Core;
using Microsoft.Playwright;
using Scorecard.BrowserKit;

namespace Dashboard.Tests.Browser;

public sealed class WorkforcePageTests(Chromium chromium)
{
    [Fact]
    public async Task Open_Workforce_ShowsEachMeasureNowAndAYearAgo()
    {
        // Arrange
        await using var dashboard = await OpenDashboard.Before(Borough.New());

        // Act
        var page = await Open(dashboard, "workforce");

        // Assert
        await Assertions.Expect(page.Locator("#now-agency_qualified_fte")).ToContainTextAsync("1.03 of 4 full-time equivalents");
        await Assertions.Expect(page.Locator("#now-agency_qualified_fte td").First).ToHaveTextAsync("25.8%");
        await Assertions.Expect(page.Locator("figcaption").First).ToHaveTextAsync("Agency share of social workers and managers, FTE rose from 22.8% in Nov-25 to 25.8% in Nov-26");
        await Assertions.Expect(page.Locator("#now-supervised_in_month td").First).ToHaveTextAsync("needs supervision.csv");
        await Assertions.Expect(page.Locator("#measure-workers_5fover_5fstandard")).ToContainTextAsync("Standard: 18 cases.");
    }

    [Fact]
    public async Task Choose_AnArea_ShowsItsFiguresWithoutAScript()
    {
        // Arrange
        await using var dashboard = await OpenDashboard.Before(Borough.New());
        var page = await Open(dashboard, "workforce", script: false);

        // Act
        await page.GetByLabel("Area").SelectOptionAsync("North");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show" }).ClickAsync();

        // Assert
        page.Url.ShouldEndWith("/workforce?area=North");
        await Assertions.Expect(page.Locator("figcaption").First).ToContainTextAsync("North: agency share");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Workforce: North");
    }

    [Fact]
    public async Task Open_NoSuchAreaOrNoAnswer_SaysSo()
    {
        // Arrange
        var borough = Borough.New();
        await using var dashboard = await OpenDashboard.Before(borough);
        var page = await Open(dashboard, "workforce");

        // Act
        var nowhere = await page.GotoAsync(dashboard.Address + "workforce?area=East");
        borough.Scorecard.Refusal = new(new(StatusCode.Unavailable, "away"));
        var away = await page.GotoAsync(dashboard.Address + "workforce");

        // Assert
        nowhere!.Status.ShouldBe(404);
        away!.Status.ShouldBe(503);
    }

    [Fact]
    public async Task Download_Csv_HasEveryMonthAndSaysWhatIsLacking()
    {
        // Arrange
        await using var dashboard = await OpenDashboard.Before(Borough.New());
        using var client = await dashboard.Client();

        // Act
        var lines = (await client.GetStringAsync("/workforce.csv", TestContext.Current.CancellationToken)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        // Assert
        lines[0].ShouldBe("measure,period,as_at,part,name,numerator,denominator,value,needs");
        lines.ShouldContain("agency_qualified_fte,2025-11,2025-11-30,,,91,400,22.8%,");
        lines.ShouldContain("supervised_in_month,2026-11,2026-11-03,area,North,,,,needs supervision.csv");
    }

    async Task<IPage> Open(OpenDashboard dashboard, string address, bool script = true)
    {
        var page = await chromium.Page(script: script);
        await page.GotoAsync(dashboard.SignInAddress);
        await page.GotoAsync(dashboard.Address + address);
        return page;
    }
}
