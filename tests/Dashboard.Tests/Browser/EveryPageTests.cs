using Dashboard.Tests.Authority;
using Deque.AxeCore.Playwright;
using Scorecard.BrowserKit;

namespace Dashboard.Tests.Browser;

public sealed class EveryPageTests(Chromium chromium)
{
    static readonly (string Name, string Address)[] Pages =
        [("daily", "/"), ("daily-all-reasons", "/?sort=unallocated&order=desc&reasons=all"), ("words", "/words"), ("accessibility", "/accessibility"), ("not-found", "/nowhere")];

    [Theory]
    [InlineData(320)]
    [InlineData(768)]
    [InlineData(1440)]
    public async Task Open_AtEachWidth_FitsAndBreaksNoAccessibilityRule(int width)
    {
        // Arrange
        await using var dashboard = await OpenDashboard.Before(Borough.New());
        var page = await chromium.Page(width);
        var errors = new List<string>();
        page.Console += (_, message) => { if (message.Type == "error") errors.Add(message.Text); };
        await page.GotoAsync(dashboard.SignInAddress);

        foreach (var (name, address) in Pages)
        {
            // Act
            await page.GotoAsync(new Uri(dashboard.Address, address).ToString());
            if (address.StartsWith("/?", StringComparison.Ordinal)) await page.GetByText("What these words count").ClickAsync();
            await Screenshot.Keep(page, $"{name}-{width}");

            // Assert
            var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            overflow.ShouldBe(0, $"{name} at {width} px is wider than the screen");
            var axe = await page.RunAxe();
            axe.Violations.ShouldBeEmpty($"{name} at {width} px: {string.Join("; ", axe.Violations.Select(rule => $"{rule.Id} {rule.Nodes[0].Html}"))}");
        }
        errors.Where(error => !error.Contains("404", StringComparison.Ordinal)).ShouldBeEmpty();
    }
}
