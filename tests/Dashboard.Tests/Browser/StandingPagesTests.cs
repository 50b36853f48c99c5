using Dashboard.Tests.Authority;
using Deque.AxeCore.Playwright;
using Grpc.Core;
using Microsoft.Playwright;
using Scorecard.BrowserKit;
using Scorecard.Protos.Packs.V1;

namespace Dashboard.Tests.Browser;

public sealed class StandingPagesTests(Chromium chromium)
{
    [Fact]
    public async Task Find_ByWords_LeadsToTheIndicatorWithChartTableAndCsv()
    {
        // Arrange
        await using var dashboard = await OpenDashboard.Before(Borough.New());
        var page = await Open(dashboard, "indicators");

        // Act
        await page.GetByLabel("Words or a code").FillAsync("placements stability");
        await page.GetByRole(AriaRole.Button, new() { Name = "Find" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Stability of placements" }).ClickAsync();

        // Assert
        await Assertions.Expect(page.Locator("svg[role=img]").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".app-points").First).ToContainTextAsync("Aug-15");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Lower is better");
        (await page.GetByRole(AriaRole.Link, new() { Name = "Download these figures" }).First.GetAttributeAsync("href")).ShouldStartWith("/indicators/HY62.csv?");
    }

    [Fact]
    public async Task Open_QuarterlyCatalogue_ShowsItsNewestQuarter()
    {
        // Arrange
        await using var dashboard = await OpenDashboard.Before(Borough.New());

        // Act
        var page = await Open(dashboard, "packs");

        // Assert
        await Assertions.Expect(page.Locator("#pack-quarterly")).ToContainTextAsync("Quarter");
        await Assertions.Expect(page.Locator("#pack-haringey_2d2015")).ToContainTextAsync("haringey-2015");
    }

    [Fact]
    public async Task Imports_SortedByRejectedRows_LeadToOneImport()
    {
        // Arrange
        await using var dashboard = await OpenDashboard.Before(Borough.New());
        var page = await Open(dashboard, "imports", script: false);

        // Act
        await page.GetByRole(AriaRole.Link, new() { Name = "Rows rejected" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Rows rejected" }).ClickAsync();
        await page.Locator("tbody tr:first-child a").ClickAsync();

        // Assert
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Undone");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Annex A list 8, children in care");
    }

    [Fact]
    public async Task Check_AFolderWithFaults_NamesFileLineFieldAndRule()
    {
        // Arrange
        var borough = Borough.New();
        borough.Scorecard.Checked.Faults.Add(new CatalogueFault { File = "catalogue.yaml", Line = 12, Field = "indicators[3].polarity", Rule = "higher, lower or none." });
        await using var dashboard = await OpenDashboard.Before(borough);
        var page = await Open(dashboard, "catalogue/check");

        // Act
        await page.GetByLabel("The catalogue’s files").SetInputFilesAsync(new FilePayload { Name = "catalogue.yaml", MimeType = "text/yaml", Buffer = "id: mine"u8.ToArray() });
        await page.GetByRole(AriaRole.Button, new() { Name = "Check" }).ClickAsync();
        await Screenshot.Keep(page, "catalogue-faults-1440");

        // Assert
        await Assertions.Expect(page.Locator("tbody tr")).ToContainTextAsync(["catalogue.yaml"]);
        await Assertions.Expect(page.Locator("tbody")).ToContainTextAsync("indicators[3].polarity");
        borough.Scorecard.Folders.Single().Files.Single().Content.ToStringUtf8().ShouldBe("id: mine");
        (await page.RunAxe()).Violations.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(StatusCode.Unavailable, "The figures cannot be reached now", 503)]
    [InlineData(StatusCode.PermissionDenied, "You may not see this", 403)]
    [InlineData(StatusCode.InvalidArgument, "This cannot be shown", 400)]
    public async Task Open_ServiceRefuses_SaysSoAsAPage(StatusCode code, string title, int status)
    {
        // Arrange
        var borough = Borough.New();
        borough.Scorecard.Refusal = new(new(code, "In the service's own words."));
        await using var dashboard = await OpenDashboard.Before(borough);
        var page = await chromium.Page(width: 320);
        await page.GotoAsync(dashboard.SignInAddress);

        foreach (var address in new[] { "packs/haringey-2015/2015-08", "packs", "indicators", "catalogue" })
        {
            // Act
            var answer = await page.GotoAsync(dashboard.Address + address);

            // Assert
            answer!.Status.ShouldBe(status, address);
            (await page.InnerTextAsync("h1")).ShouldBe(title);
        }
        (await page.RunAxe()).Violations.ShouldBeEmpty();
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth")).ShouldBe(0);
        await Screenshot.Keep(page, $"refused-{status}-320");
    }

    [Theory]
    [InlineData(320)]
    [InlineData(1440)]
    public async Task Open_NothingThereYet_SaysSoOnEachPage(int width)
    {
        // Arrange
        var empty = new CannedAuthority();
        empty.Scorecard.Catalogues.Clear();
        await using var dashboard = await OpenDashboard.Before(empty);
        var page = await chromium.Page(width);
        await page.GotoAsync(dashboard.SignInAddress);

        foreach (var (address, words) in new[] { ("packs", "No catalogue is installed."), ("indicators", "No indicator fits."), ("imports", "Nothing was imported yet."), ("catalogue", "No catalogue is installed.") })
        {
            // Act
            await page.GotoAsync(dashboard.Address + address);

            // Assert
            (await page.InnerTextAsync("main")).ShouldContain(words);
            (await page.RunAxe()).Violations.ShouldBeEmpty(address);
        }
    }

    async Task<IPage> Open(OpenDashboard dashboard, string address, bool script = true)
    {
        var page = await chromium.Page(script: script);
        await page.GotoAsync(dashboard.SignInAddress);
        await page.GotoAsync(dashboard.Address + address);
        return page;
    }
}
