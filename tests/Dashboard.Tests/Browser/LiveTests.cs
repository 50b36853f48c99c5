using Dashboard.Live;
using Dashboard.Tests.Authority;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Scorecard.BrowserKit;
using Scorecard.Protos.Records.V1;

namespace Dashboard.Tests.Browser;

public sealed class LiveTests(Chromium chromium)
{
    const string Allocations = "td[data-label='Total allocations']";

    static readonly LocatorAssertionsToHaveTextOptions WithinASecond = new() { Timeout = 1000 };

    [Fact]
    public async Task Push_PageIsOpen_ChangesTheNumberWithinASecondAndKeepsFocusSelectionAndScroll()
    {
        // Arrange
        var borough = Borough.New();
        await using var dashboard = await OpenDashboard.Before(borough);
        var page = await Open(dashboard);
        await page.EvaluateAsync("""
            () => { window.kept = true; document.getElementById('sort-longest').focus(); window.scrollTo(0, 700);
                    const name = document.querySelector('#team-SS1 th'); getSelection().selectAllChildren(name) }
            """);

        // Act
        borough.Row("SS1").Allocations = 150;
        borough.Whole.Unallocated = 69;
        borough.Push(borough.Row("SS1"), borough.Whole);

        // Assert
        await Assertions.Expect(page.Locator($"#team-SS1 {Allocations}")).ToHaveTextAsync("150", WithinASecond);
        await Assertions.Expect(page.Locator("#tiles")).ToContainTextAsync("69", new() { Timeout = 1000 });
        await Assertions.Expect(page.Locator("#changes")).ToContainTextAsync("unallocated 69 (was 68)", new() { Timeout = 1000 });
        (await page.EvaluateAsync<bool>("window.kept === true")).ShouldBeTrue();
        (await page.EvaluateAsync<string>("document.activeElement.id")).ShouldBe("sort-longest");
        (await page.EvaluateAsync<string>("getSelection().toString()")).ShouldBe("Safeguarding and Support 1");
        (await page.EvaluateAsync<int>("window.scrollY")).ShouldBe(700);
    }

    [Fact]
    public async Task Push_ANewTeam_ComesIntoTheTableInTheChosenOrder()
    {
        // Arrange
        var borough = Borough.New();
        await using var dashboard = await OpenDashboard.Before(borough);
        var page = await Open(dashboard, "?sort=allocations&order=desc");

        // Act
        borough.Rows.Add(Given.Team("AS", "Assessment", "North", 232, 10));
        borough.Push(borough.Row("AS"));

        // Assert
        await Assertions.Expect(page.Locator("#team-rows tr:nth-child(2) th")).ToHaveTextAsync("Assessment", WithinASecond);
        await Assertions.Expect(page.Locator("#team-rows tr")).ToHaveCountAsync(16);
    }

    [Fact]
    public async Task ReportMissing_NoCaseloadRowChanges_IsListedByItself()
    {
        // Arrange
        var borough = Borough.New();
        await using var dashboard = await OpenDashboard.Before(borough);
        var page = await Open(dashboard);

        // Act
        borough.Missing.Add(Given.Away("C900900", "Court Team", "", MissingSetting.Education, 0));

        // Assert
        await Assertions.Expect(page.Locator("#missing-education-C900900")).ToBeVisibleAsync(new() { Timeout = 2000 });
        await Assertions.Expect(page.Locator("#tiles")).ToContainTextAsync("5 missing, 1 away");
    }

    [Fact]
    public async Task Hide_PageIsOpen_ClosesTheStreamUntilThePageIsShownAgain()
    {
        // Arrange
        var borough = Borough.New();
        await using var dashboard = await OpenDashboard.Before(borough);
        var page = await Open(dashboard);
        var viewers = dashboard.Services.GetRequiredService<Viewers>();

        // Act
        await SetHidden(page, true);
        await Until(() => viewers.Count == 0);
        borough.Row("CT").Allocations = 71;
        borough.Push(borough.Row("CT"));
        await SetHidden(page, false);

        // Assert
        await Assertions.Expect(page.Locator($"#team-CT {Allocations}")).ToHaveTextAsync("71", new() { Timeout = 5000 });
        viewers.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Stop_WorkforceGoesAndComesBack_SaysSoAndCatchesUp()
    {
        // Arrange
        var borough = Borough.New();
        await using var dashboard = await OpenDashboard.Before(borough);
        var page = await Open(dashboard);

        // Act, Assert
        await dashboard.Workforce.DisposeAsync();
        await Assertions.Expect(page.Locator("#state")).ToContainTextAsync("Waiting for Workforce. Caseloads are the last known, of 08:12 on 3 November 2026.");
        await Assertions.Expect(page.Locator($"#team-CT {Allocations}")).ToHaveTextAsync("64");
        await Screenshot.Keep(page, "waiting-1440");

        borough.Row("CT").Allocations = 77;
        dashboard.AlsoDispose(await CannedServer.Workforce(borough, dashboard.WorkforcePort));
        await Assertions.Expect(page.Locator($"#team-CT {Allocations}")).ToHaveTextAsync("77", new() { Timeout = 10000 });
        await Assertions.Expect(page.Locator("#state")).Not.ToContainTextAsync("Waiting");
    }

    [Fact]
    public async Task Start_WorkforceComesLater_TheTableAppearsByItself()
    {
        // Arrange
        var borough = Borough.New();
        await using var dashboard = await OpenDashboard.Before(borough, away: true);
        var page = await Open(dashboard);
        await Assertions.Expect(page.Locator("#teams-table")).ToHaveTextAsync("Not known yet.");

        // Act
        dashboard.AlsoDispose(await CannedServer.Workforce(borough, dashboard.WorkforcePort));

        // Assert
        await Assertions.Expect(page.Locator("#team-rows tr")).ToHaveCountAsync(15);
        await Assertions.Expect(page.Locator("#authority th")).ToHaveTextAsync("(authority)");
    }

    async Task<IPage> Open(OpenDashboard dashboard, string query = "")
    {
        var page = await chromium.Page();
        await page.GotoAsync(dashboard.SignInAddress);
        if (query.Length > 0) await page.GotoAsync(dashboard.Address + query);
        await Assertions.Expect(page.Locator("#feed")).ToContainTextAsync("Live");
        return page;
    }

    static async Task SetHidden(IPage page, bool hidden) => await page.EvaluateAsync($$"""
        () => { Object.defineProperty(document, 'hidden', { configurable: true, get: () => {{(hidden ? "true" : "false")}} });
                document.dispatchEvent(new Event('visibilitychange')) }
        """);

    static async Task Until(Func<bool> so)
    {
        using var enough = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        while (!so()) await Task.Delay(20, enough.Token);
    }
}
