using Dashboard.SignIn;
using Dashboard.Tests.Authority;
using Deque.AxeCore.Playwright;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Scorecard.BrowserKit;

namespace Dashboard.Tests.Browser;

public sealed class ErrorPageTests(Chromium chromium)
{
    [Theory]
    [InlineData(true, 1440)]
    [InlineData(false, 320)]
    public async Task Open_PageThatFails_SaysSoAsAPage(bool script, int width)
    {
        // Arrange
        await using var dashboard = await OpenDashboard.Before(Borough.New(), change: services => services.AddSingleton<IOptions<EmbeddedSignIn>, Broken>());
        var page = await chromium.Page(width, script: script);

        // Act
        var answer = await page.GotoAsync(dashboard.SignInAddress);
        await Screenshot.Keep(page, $"error-{width}");

        // Assert
        answer!.Status.ShouldBe(500);
        (await page.InnerTextAsync("h1")).ShouldBe("Sorry, there is a problem with this page");
        (await page.ContentAsync()).ShouldNotContain(Broken.Secret);
        answer.Headers["content-security-policy"].ShouldContain("default-src 'none'");
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth")).ShouldBe(0);
        if (script) (await page.RunAxe()).Violations.ShouldBeEmpty();
    }

    sealed class Broken : IOptions<EmbeddedSignIn>
    {
        public const string Secret = "what went wrong inside";

        public EmbeddedSignIn Value => throw new InvalidOperationException(Secret);
    }
}
