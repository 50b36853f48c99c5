using Dashboard.Tests.Authority;
using Scorecard.BrowserKit;

namespace Dashboard.Tests.Browser;

public sealed class KeyboardTests(Chromium chromium)
{
    [Fact]
    public async Task Tab_DailyPage_GoesInReadingOrderAndIsAlwaysVisible()
    {
        // Arrange
        await using var dashboard = await OpenDashboard.Before(Borough.New());
        var page = await chromium.Page();
        await page.GotoAsync(dashboard.SignInAddress);
        var stops = new List<string>();

        // Act
        for (var i = 0; i < 27; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            stops.Add(await page.EvaluateAsync<string>("document.activeElement.innerText.trim()"));
            (await page.EvaluateAsync<bool>("""
                () => { const box = document.activeElement.getBoundingClientRect(), style = getComputedStyle(document.activeElement)
                        return box.width > 1 && (style.outlineStyle !== 'none' || style.boxShadow !== 'none' || style.backgroundColor === 'rgb(255, 221, 0)') }
                """)).ShouldBeTrue($"focus on {stops[^1]} cannot be seen");
        }

        // Assert
        stops.ShouldBe([
            "Skip to main content", "Daily", "Teams", "Weekly", "Workforce", "Packs", "Indicators", "Data quality", "Imports", "Catalogue", "Help", "Sign out", "Reload", "What these words count", "Team", "Area",
            "Total allocations", "Workers who hold cases", "Average caseload", "Average without duty folder", "Longest list", "Unallocated",
            "Unallocated more than 7 days", "Name only", "All reasons more than 7 days", "Unallocated, % of open cases", "Show all reasons",
        ]);
    }

    [Fact]
    public async Task Enter_SkipLink_GoesToTheMainPart()
    {
        // Arrange
        await using var dashboard = await OpenDashboard.Before(Borough.New());
        var page = await chromium.Page();
        await page.GotoAsync(dashboard.SignInAddress);

        // Act
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");

        // Assert
        (await page.EvaluateAsync<string>("document.activeElement.id")).ShouldBe("main");
    }
}
