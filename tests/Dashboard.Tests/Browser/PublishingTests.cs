using Dashboard.Tests.Authority;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Scorecard.BrowserKit;

namespace Dashboard.Tests.Browser;

public sealed class PublishingTests(Chromium chromium)
{
    [Fact]
    public async Task SignOffAndPublish_ByKeyboardOnly_MakeTheNextVersion()
    {
        // Arrange
        var borough = Borough.New();
        Given.Published(borough.Scorecard);
        await using var dashboard = await OpenDashboard.Before(borough);
        var page = await Open(dashboard);

        // Act
        await Press(page, "Sign off", AriaRole.Button);
        await Type(page, "The post that you sign as", "Head of service");
        await Press(page, "Sign off the pack", AriaRole.Button);

        // Assert
        await Assertions.Expect(page.Locator(".govuk-error-summary")).ToContainTextAsync("Say why they may be passed over.");
        (await page.RunAxe()).Violations.ShouldBeEmpty();
        await Assertions.Expect(page.GetByLabel("The post that you sign as")).ToHaveValueAsync("Head of service");

        // Act
        await Type(page, "Why it may be signed off in spite of this", "Agreed at the board.");
        await Press(page, "Sign off the pack", AriaRole.Button);
        await Assertions.Expect(page.Locator(".govuk-notification-banner")).ToContainTextAsync("The pack is signed off.");
        await Press(page, "Publish", AriaRole.Button);
        await Type(page, "The post that you publish as", "Performance officer");
        await Press(page, "Publish version 3", AriaRole.Button);

        // Assert
        await Assertions.Expect(page.Locator(".govuk-notification-banner")).ToContainTextAsync("The pack is published.");
        await Assertions.Expect(page.Locator(".app-head-facts")).ToContainTextAsync("Published, version 3");
        borough.Scorecard.Versions.Versions[^1].Published.Role.ShouldBe("Performance officer");
    }

    [Fact]
    public async Task SignOff_DraftChangedMeanwhile_IsNotSignedAndSaysSo()
    {
        // Arrange
        var borough = Borough.New();
        await using var dashboard = await OpenDashboard.Before(borough);
        var page = await Open(dashboard);
        await Press(page, "Sign off", AriaRole.Button);
        await Type(page, "The post that you sign as", "Head of service");
        borough.Scorecard.Versions.Draft.Sha256 = "draft-2";

        // Act
        await Press(page, "Sign off the pack", AriaRole.Button);

        // Assert
        await Assertions.Expect(page.Locator(".govuk-error-summary")).ToContainTextAsync("The draft is not the one that was read.");
        borough.Scorecard.Versions.Draft.SignedOff.ShouldBeNull();
    }

    static async Task Press(IPage page, string name, AriaRole role)
    {
        await page.GetByRole(role, new() { Name = name, Exact = true }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
    }

    static async Task Type(IPage page, string label, string text)
    {
        await page.GetByLabel(label).FocusAsync();
        await page.Keyboard.TypeAsync(text);
    }

    async Task<IPage> Open(OpenDashboard dashboard)
    {
        var page = await chromium.Page();
        await page.GotoAsync(dashboard.SignInAddress);
        await page.GotoAsync(dashboard.Address + "packs/haringey-2015/2015-08");
        return page;
    }
}
