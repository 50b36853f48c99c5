using Dashboard.Tests.Authority;
using Microsoft.Playwright;
using Scorecard.BrowserKit;
using Scorecard.Protos.Rights.V1;

namespace Dashboard.Tests.Browser;

public sealed class PeoplePageTests(Chromium chromium)
{
    [Fact]
    public async Task Give_ARoleWithoutAScript_IsRefusedUntilItHasATeamAndThenListed()
    {
        // Arrange
        var borough = Borough.New();
        await using var dashboard = await OpenDashboard.Before(borough);
        var page = await Open(dashboard, "people", script: false);

        // Act, Assert
        await page.GetByRole(AriaRole.Button, new() { Name = "Give somebody a role" }).ClickAsync();
        await page.GetByLabel("Who signs in").FillAsync("ann@borough.example");
        await page.GetByLabel("Role", new() { Exact = true }).SelectOptionAsync("team_manager");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Assertions.Expect(page.Locator("#field-teams-error")).ToContainTextAsync("A value is needed. Fill it in.");

        await page.GetByLabel("Teams").FillAsync("CT, SC");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("The role was saved.");
        await Assertions.Expect(page.Locator("tbody tr")).ToContainTextAsync("Team manager");
        await Assertions.Expect(page.Locator("tbody tr")).ToContainTextAsync("CT, SC");
        borough.People["ann@borough.example"].Person.Role.ShouldBe(Role.TeamManager);
    }

    [Fact]
    public async Task Change_ARoleThatWasChangedMeanwhile_SaysHowItIsAndSavesNothing()
    {
        // Arrange
        var borough = Borough.New();
        borough.People["ann"] = new() { Person = new() { Subject = "ann", Role = Role.Analyst }, Version = 1 };
        await using var dashboard = await OpenDashboard.Before(borough);
        var page = await Open(dashboard, "people/edit?subject=ann");
        borough.People["ann"] = new() { Person = new() { Subject = "ann", Role = Role.Director }, Version = 2 };

        // Act
        await page.GetByLabel("First day without the role").FillAsync("2026-12-01");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();

        // Assert
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("It is now Director of the whole authority.");
        (await page.GetByLabel("First day without the role").InputValueAsync()).ShouldBe("2026-12-01");
        borough.People["ann"].Version.ShouldBe(2);
    }

    [Fact]
    public async Task Open_Audit_ShowsTheNewestOfEveryServiceAndOfOnePerson()
    {
        // Arrange
        await using var dashboard = await OpenDashboard.Before(Borough.New());

        // Act, Assert
        var page = await Open(dashboard, "audit");
        await Assertions.Expect(page.Locator(".app-audit tbody tr")).ToHaveCountAsync(200);
        await Assertions.Expect(page.Locator(".app-audit tbody tr").First).ToContainTextAsync("Missing: ListMissing");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("These are the newest 200.");

        await page.GetByLabel("Who").FillAsync("ann@borough.example");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show" }).ClickAsync();
        // Fifty of each of the three services.
        await Assertions.Expect(page.Locator(".app-audit tbody tr")).ToHaveCountAsync(150);
    }

    [Fact]
    public async Task Download_Audit_HasEveryEntry()
    {
        // Arrange
        await using var dashboard = await OpenDashboard.Before(Borough.New());
        using var client = await dashboard.Client();

        // Act
        var lines = (await client.GetStringAsync("/audit.csv?subject=local", TestContext.Current.CancellationToken)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        // Assert
        lines[0].ShouldBe("at,subject,session,rpc,asked,rows");
        lines.Length.ShouldBe(301);
        lines[1].ShouldBe("2026-11-02T09:58:00+00:00,local,,/scorecard.missing.v1.Missing/ListMissing,\"{ \"\"on\"\": \"\"2026-11-02\"\" }\",1");
    }

    async Task<IPage> Open(OpenDashboard dashboard, string address, bool script = true)
    {
        var page = await chromium.Page(script: script);
        await page.GotoAsync(dashboard.SignInAddress);
        await page.GotoAsync(dashboard.Address + address);
        return page;
    }
}
