using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Scorecard.BrowserKit;
using Scorecard.Packs.Formats;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace Scorecard.Tests.Packs.Formats;

public sealed class HtmlPackPageTests(Chromium chromium)
{
    /// <summary>What stands out of the screen where the page is wider than it.</summary>
    const string Outside = """
        () => {
          const width = document.documentElement.clientWidth;
          if (document.documentElement.scrollWidth === width) return [];
          return [...document.querySelectorAll('body *')].filter(part => part.getBoundingClientRect().right > width && (width > 1000 || !part.parentElement.closest('.region'))).map(part => part.outerHTML.slice(0, 90));
        }
        """;

    [Theory]
    [InlineData(320)]
    [InlineData(768)]
    [InlineData(1440)]
    public async Task Open_AtEachWidth_FitsAndBreaksNoAccessibilityRule(int width)
    {
        foreach (var name in Example.Names)
        {
            // Arrange
            var page = await chromium.Page(width);
            var errors = new List<string>();
            page.Console += (_, message) => errors.Add(message.Text);
            page.Request += (_, request) => { if (!request.Url.StartsWith("file:", StringComparison.Ordinal)) errors.Add(request.Url); };
            await Screenshot.Keep(await HtmlPack.Print(Example.Pack(name)), $"pack-{name}.html");

            // Act
            await page.GotoAsync(Screenshot.Address($"pack-{name}.html").AbsoluteUri);
            errors.ShouldBeEmpty(name);
            await page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");
            await Screenshot.Keep(page, $"pack-{name}-{width}");

            // Assert
            (await page.EvaluateAsync<string[]>(Outside)).ShouldBeEmpty($"{name} at {width} px is wider than the screen");
            var axe = await page.RunAxe(new AxeRunOptions { Rules = new Dictionary<string, RuleOptions> { ["target-size"] = new() { Enabled = true } } });
            axe.Violations.ShouldBeEmpty($"{name} at {width} px: {string.Join("; ", axe.Violations.Select(rule => $"{rule.Id} {rule.Nodes[0].Html}"))}");
            axe.Passes.ShouldNotBeEmpty();
        }
    }
}
