using Dashboard.Tests.Authority;
using Microsoft.Playwright;
using Scorecard.BrowserKit;

namespace Dashboard.Tests.Browser;

public sealed class PackPageTests(Chromium chromium)
{
    const string Pack = "packs/haringey-2015/2015-08";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Filter_ByRatingAndSection_IsInTheAddressWithAndWithoutScript(bool script)
    {
        // Arrange
        await using var dashboard = await OpenDashboard.Before(Borough.New());
        var page = await Open(dashboard, Pack, script);

        // Act
        await page.GetByLabel("Rating", new() { Exact = true }).SelectOptionAsync("Red");
        await page.GetByLabel("Section", new() { Exact = true }).SelectOptionAsync("Children in Care & Placements");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show" }).ClickAsync();

        // Assert
        page.Url.ShouldContain("rating=Red");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("OP_704");
        await Assertions.Expect(page.Locator("main")).Not.ToContainTextAsync("OP389b");
        await page.ReloadAsync();
        await Assertions.Expect(page.GetByLabel("Rating", new() { Exact = true })).ToHaveValueAsync("Red");
        await page.GetByRole(AriaRole.Link, new() { Name = "Show everything" }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("OP389b");
    }

    [Fact]
    public async Task Sort_WithoutScript_OrdersTheTableAndSaysSo()
    {
        // Arrange
        await using var dashboard = await OpenDashboard.Before(Borough.New());
        var page = await Open(dashboard, Pack, script: false);

        // Act
        await page.Locator("#at-section_2d1").GetByRole(AriaRole.Link, new() { Name = "Aug-15" }).ClickAsync();

        // Assert
        await Assertions.Expect(page.Locator("#at-section_2d1 th[aria-sort=descending]")).ToHaveTextAsync("Aug-15");
        await Assertions.Expect(page.Locator("#at-section_2d1 tbody tr:first-child td:first-child")).ToHaveTextAsync("OP389");
    }

    [Fact]
    public async Task Exceptions_FromThePack_ShowWhatIsRedAndWhy()
    {
        // Arrange
        await using var dashboard = await OpenDashboard.Before(Borough.New());
        var page = await Open(dashboard, Pack);

        // Act
        await page.GetByRole(AriaRole.Link, new() { Name = "Exceptions", Exact = true }).ClickAsync();

        // Assert
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Exceptions, August 2015");
        await Assertions.Expect(page.Locator(".app-tabs [aria-current]")).ToHaveTextAsync("Exceptions");
        (await page.Locator("#at-exceptions .app-rating").AllInnerTextsAsync()).ShouldAllBe(rating => rating.Contains("Red") || rating.Contains("Amber"));
    }

    [Fact]
    public async Task Open_MissingFigure_SaysWhy()
    {
        // Arrange
        await using var dashboard = await OpenDashboard.Before(Borough.New());

        // Act
        var page = await Open(dashboard, Pack);

        // Assert
        (await page.Locator("#at-section_2d1").InnerTextAsync()).ShouldContain("none: not told");
        (await page.Locator(".app-pack-table caption").AllInnerTextsAsync()).ShouldAllBe(caption => caption.Contains("Figures as at 31 August 2015"));
    }

    [Theory]
    [InlineData("sign-off")]
    [InlineData("publish")]
    public async Task Ask_NothingToDo_SaysWhere(string page)
    {
        // Arrange
        var borough = Borough.New();
        borough.Scorecard.Versions.Draft.Standing = page == "sign-off" ? Scorecard.Protos.Publications.V1.Standing.SignedOff : Scorecard.Protos.Publications.V1.Standing.Draft;
        await using var dashboard = await OpenDashboard.Before(borough);

        // Act
        var opened = await Open(dashboard, $"{Pack}/{page}");

        // Assert
        (await opened.Locator("form[method=post]").CountAsync()).ShouldBe(1, "only signing out");
        (await opened.InnerTextAsync("main")).ShouldContain("See the pack");
    }

    async Task<IPage> Open(OpenDashboard dashboard, string address, bool script = true)
    {
        var page = await chromium.Page(script: script);
        await page.GotoAsync(dashboard.SignInAddress);
        await page.GotoAsync(dashboard.Address + address);
        return page;
    }
}
