using Dashboard.Tests.Authority;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Scorecard.BrowserKit;

namespace Dashboard.Tests.Browser;

public sealed class SignOutTests(Chromium chromium)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task SignOut_FromAnyPage_EndsTheSessionAndOpenPages(bool script)
    {
        // Arrange
        await using var dashboard = await OpenDashboard.Before(Borough.New());
        var daily = await chromium.Page(script: script);
        await daily.GotoAsync(dashboard.SignInAddress);
        var help = await daily.Context.NewPageAsync();
        await help.GotoAsync(dashboard.Address + "help");

        // Act
        await help.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();

        // Assert
        await Assertions.Expect(help.Locator("h1")).ToHaveTextAsync("You have signed out");
        (await help.Context.CookiesAsync()).ShouldBeEmpty();
        if (script)
        {
            await Assertions.Expect(daily.Locator("#feed")).ToContainTextAsync("Not live");
            (await help.RunAxe()).Violations.ShouldBeEmpty();
        }
        await daily.ReloadAsync();
        (await daily.InnerTextAsync("h1")).ShouldBe("You are not signed in");
    }
}
