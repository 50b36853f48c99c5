using Dashboard.Tests.Authority;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Scorecard.BrowserKit;

namespace Dashboard.Tests.Browser;

public sealed class CommentaryTests(Chromium chromium)
{
    const string Label = "What the figures mean, and what is done about it";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Save_ANewText_IsToldOverTheVersionThatWasRead(bool script)
    {
        // Arrange
        var borough = Borough.New();
        await using var dashboard = await OpenDashboard.Before(borough);
        var page = await Open(dashboard, "packs/haringey-2015/2015-08", script);

        // Act
        await page.GetByRole(AriaRole.Link, new() { Name = "Comment on Children in care including" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Who said what, and when (2)")).ToBeVisibleAsync();
        await page.GetByLabel(Label).FillAsync("Numbers fell.\nPanel meets weekly.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();

        // Assert
        await Assertions.Expect(page.Locator(".govuk-notification-banner")).ToContainTextAsync("Your change is saved.");
        var told = borough.Scorecard.Told.Single().Records.Single();
        (told.ExpectedVersion, told.Commentary.Text, told.Commentary.Author).ShouldBe((2, "Numbers fell.\nPanel meets weekly.", "Head of service"));
        await page.GotoAsync(dashboard.Address + "indicators/OP389?catalogue=haringey-2015&period=2015-08");
        await page.GetByText("Who said what, and when (3)").ClickAsync();
        await Assertions.Expect(page.Locator(".app-history")).ToContainTextAsync("Panel meets weekly.");
    }

    [Fact]
    public async Task Save_ChangedMeanwhile_ShowsBothAndLosesNeither()
    {
        // Arrange
        var borough = Borough.New();
        await using var dashboard = await OpenDashboard.Before(borough);
        var page = await Open(dashboard, "packs/haringey-2015/2015-08/commentary/OP389");
        await page.GetByLabel(Label).FillAsync("What I wrote.");
        borough.Scorecard.Tell(Given.Comment("OP389", "2015-08", "What somebody else wrote."), "another officer");

        // Act
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Screenshot.Keep(page, "commentary-conflict-1440");

        // Assert
        await Assertions.Expect(page.Locator(".app-conflict")).ToContainTextAsync("What somebody else wrote.");
        await Assertions.Expect(page.Locator(".app-conflict")).ToContainTextAsync("another officer");
        await Assertions.Expect(page.GetByLabel(Label)).ToHaveValueAsync("What I wrote.");
        (await page.RunAxe()).Violations.ShouldBeEmpty();

        // Act
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();

        // Assert
        await Assertions.Expect(page.Locator(".govuk-notification-banner")).ToContainTextAsync("saved");
        borough.Scorecard.Facts.Values.Single(fact => fact.Record.Commentary is not null).Record.Commentary.Text.ShouldBe("What I wrote.");
    }

    [Fact]
    public async Task Save_NoText_NamesTheField()
    {
        // Arrange
        var borough = Borough.New();
        await using var dashboard = await OpenDashboard.Before(borough);
        var page = await Open(dashboard, "packs/haringey-2015/2015-08/commentary/HY62");

        // Act
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();

        // Assert
        await page.GetByRole(AriaRole.Link, new() { Name = "The field is missing. Give it." }).ClickAsync();
        await Assertions.Expect(page.GetByLabel(Label)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Action_ChangedAndAdded_AreTold()
    {
        // Arrange
        var borough = Borough.New();
        await using var dashboard = await OpenDashboard.Before(borough);
        var page = await Open(dashboard, "packs/haringey-2015/2015-08/actions");

        // Act
        await page.Locator("tbody tr", new() { HasText = "Agree a lower number" }).GetByRole(AriaRole.Link).ClickAsync();
        await page.GetByLabel("Status").SelectOptionAsync("Done");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Add an action" }).ClickAsync();
        await page.GetByLabel("Number", new() { Exact = true }).FillAsync("10");
        await page.GetByLabel("What will be done").FillAsync("Meet the housing team");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();

        // Assert
        (await page.Locator("tbody th").AllInnerTextsAsync()).Select(number => number.Split(':')[0].Trim()).ShouldBe(["1", "2", "10"]);
        borough.Scorecard.Told.Select(told => (told.Records[0].ExpectedVersion, told.Records[0].PackAction.Number)).ShouldBe([(1, "2"), (0, "10")]);
        await Assertions.Expect(page.Locator("tbody tr:nth-child(2)")).ToContainTextAsync("Done");
    }

    async Task<IPage> Open(OpenDashboard dashboard, string address, bool script = true)
    {
        var page = await chromium.Page(script: script);
        await page.GotoAsync(dashboard.SignInAddress);
        await page.GotoAsync(dashboard.Address + address);
        return page;
    }
}
