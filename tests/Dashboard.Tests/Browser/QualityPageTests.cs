using Dashboard.Tests.Authority;
using Grpc.Core;
using Microsoft.Playwright;
using Scorecard.BrowserKit;

namespace Dashboard.Tests.Browser;

public sealed class QualityPageTests(Chromium chromium)
{
    [Fact]
    public async Task Open_DataQuality_ShowsWhatMovesMostFirstAndHowItGoes()
    {
        // Arrange
        await using var dashboard = await OpenDashboard.Before(Borough.New());

        // Act
        var page = await Open(dashboard);

        // Assert
        var first = page.Locator(".app-faulty tbody tr").First;
        await Assertions.Expect(first).ToContainTextAsync("Assessment a-1");
        await Assertions.Expect(first).ToContainTextAsync("An assessment that is open more than 90 working days.");
        await Assertions.Expect(page.Locator("#chart-faults figcaption")).ToHaveTextAsync("Faults rose from 123 at the end of Jun-26 to 203 at the end of Oct-26");
        await Assertions.Expect(page.Locator("#rule-visit_5ftwice")).ToContainTextAsync("needs visits.csv");
        await Assertions.Expect(page.Locator("#rule-contact_5fwithout_5foutcome td").First).ToHaveTextAsync("140");
    }

    [Fact]
    public async Task Choose_ATeamAndARuleWithoutAScript_ShowsTheirRecords()
    {
        // Arrange
        await using var dashboard = await OpenDashboard.Before(Borough.New());
        var page = await Open(dashboard, script: false);

        // Act
        await page.GetByLabel("Team").SelectOptionAsync("CT");
        await page.GetByLabel("What is wrong").SelectOptionAsync("assessment_open_too_long");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show" }).ClickAsync();

        // Assert
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Data quality: Court Team");
        await Assertions.Expect(page.Locator("#records")).ToHaveTextAsync("An assessment that is open more than 90 working days.");
        await Assertions.Expect(page.Locator(".app-faulty tbody tr")).ToHaveCountAsync(3);
        (await page.GetByLabel("Team").InputValueAsync()).ShouldBe("CT");
    }

    [Fact]
    public async Task Turn_ToTheNextRecords_ShowsThemWithinTheChoice()
    {
        // Arrange
        await using var dashboard = await OpenDashboard.Before(Borough.New());
        var page = await Open(dashboard, "?team=(no team)");

        // Act
        await page.GetByRole(AriaRole.Link, new() { Name = "The next records" }).ClickAsync();

        // Assert
        await Assertions.Expect(page.Locator(".app-faulty tbody tr")).ToHaveCountAsync(30);
        await Assertions.Expect(page.Locator(".app-faulty tbody tr").First).ToContainTextAsync("Contact k-31");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Data quality: no team");
    }

    [Fact]
    public async Task Download_RecordsAndRules_HaveEveryOneOfThem()
    {
        // Arrange
        await using var dashboard = await OpenDashboard.Before(Borough.New());
        using var client = await dashboard.Client();
        var cancel = TestContext.Current.CancellationToken;

        // Act
        var records = Lines(await client.GetStringAsync("/data-quality.csv", cancel));
        var rules = Lines(await client.GetStringAsync("/data-quality/rules.csv", cancel));

        // Assert
        records[0].ShouldBe("kind,record,child_id,team,day,rules,measures_moved,moves");
        records[1].ShouldBe("assessment,a-1,c-1,Court Team,2026-03-01,assessment_open_too_long,2,assessments_45wd assessments_open_overdue");
        records.Length.ShouldBe(144);
        rules[0].ShouldBe("rule,group,day,records,definition,do,needs");
        rules.ShouldContain("contact_without_outcome,not_recorded,2026-06-30,120,A contact of more than 5 working days ago without an outcome.,Record what was decided.,");
        rules.ShouldContain("visit_twice,duplicates,2026-11-03,,Two visits of a type on the same day.,Take one out.,visits.csv");
    }

    [Fact]
    public async Task Open_ScorecardIsAway_SaysSo()
    {
        // Arrange
        var borough = Borough.New();
        await using var dashboard = await OpenDashboard.Before(borough);
        borough.Scorecard.Refusal = new(new(StatusCode.Unavailable, "away"));
        using var client = await dashboard.Client();

        // Act
        var away = await client.GetAsync("/data-quality", TestContext.Current.CancellationToken);

        // Assert
        ((int)away.StatusCode).ShouldBe(503);
    }

    static string[] Lines(string csv) => csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

    async Task<IPage> Open(OpenDashboard dashboard, string query = "", bool script = true)
    {
        var page = await chromium.Page(script: script);
        await page.GotoAsync(dashboard.SignInAddress);
        await page.GotoAsync(dashboard.Address + "data-quality" + query);
        return page;
    }
}
