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
        var words = await daily.Context.NewPageAsync();
        await words.GotoAsync(dashboard.Address + "words");

        // Act
        await words.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();

        // Assert
        await Assertions.Expect(words.Locator("h1")).ToHaveTextAsync("You have signed out");
        (await words.Context.CookiesAsync()).ShouldBeEmpty();
        if (script)
        {
            await Assertions.Expect(daily.Locator("#feed")).ToContainTextAsync("Not live");
            (await words.RunAxe()).Violations.ShouldBeEmpty();
        }
        await daily.ReloadAsync();
        (await daily.InnerTextAsync("h1")).ShouldBe("You are not signed in");
    }
}
