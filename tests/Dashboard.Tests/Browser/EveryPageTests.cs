using Dashboard.Tests.Authority;
using Deque.AxeCore.Playwright;
using Scorecard.BrowserKit;

namespace Dashboard.Tests.Browser;

public sealed class EveryPageTests(Chromium chromium)
{
    static readonly (string Name, string Address)[] Pages =
    [
        ("daily", "/"), ("daily-all-reasons", "/?sort=unallocated&order=desc&reasons=all"),
        ("weekly", "/weekly"), ("weekly-team", "/weekly/2026-W44?part=team:SC"),
        ("teams", "/teams"), ("team", "/teams/SC"), ("workforce", "/workforce"), ("workforce-area", "/workforce?area=North"), ("supervision", "/workforce/supervision"), ("supervision-record", "/workforce/supervision/record?worker=w3&month=2026-10"),
        ("names", "/workforce/names?done=matched&name=Day,+Ane&worker=w12"), ("name", "/workforce/names/match?name=Day,+Ane"),
        ("data-quality", "/data-quality"), ("data-quality-rule", "/data-quality?rule=contact_without_outcome"), ("data-quality-needs", "/data-quality?team=CT&rule=visit_twice"),
        ("packs", "/packs"), ("periods", "/packs/haringey-2015"), ("pack", "/packs/haringey-2015/2015-08"), ("pack-areas", "/packs/birmingham-2017/2017-12"),
        ("exceptions", "/packs/haringey-2015/2015-08?view=exceptions"), ("checks", "/packs/haringey-2015/2015-08?view=checks"),
        ("pack-filtered", "/packs/haringey-2015/2015-08?rating=Red&section=Nothing"), ("pack-version", "/packs/haringey-2015/2015-08?version=1&public=true"),
        ("versions", "/packs/haringey-2015/2015-08/versions"), ("differences", "/packs/haringey-2015/2015-08/differences?from=1"),
        ("sign-off", "/packs/haringey-2015/2015-08/sign-off"), ("publish", "/packs/haringey-2015/2015-08/publish"),
        ("commentary", "/packs/haringey-2015/2015-08/commentary/OP389"), ("actions", "/packs/haringey-2015/2015-08/actions"), ("action", "/packs/haringey-2015/2015-08/actions/edit?number=2"),
        ("indicators", "/indicators"), ("indicators-none", "/indicators?find=nothing+like+it"),
        ("indicator", "/indicators/OP389?catalogue=haringey-2015&period=2015-08"), ("indicator-areas", "/indicators/1?catalogue=birmingham-2017&period=2017-12"),
        ("imports", "/imports"), ("import", "/imports/9f2c61d0a4"), ("catalogue", "/catalogue"), ("catalogue-entries", "/catalogue/haringey-2015"), ("catalogue-check", "/catalogue/check"),
        ("people", "/people"), ("person", "/people/edit"), ("audit", "/audit"), ("help", "/help"), ("whats-new", "/whats-new"), ("accessibility", "/accessibility"), ("not-found", "/nowhere"), ("refused", "/packs/haringey-2015/1999-01"),
    ];

    [Theory]
    [InlineData(320)]
    [InlineData(768)]
    [InlineData(1440)]
    public async Task Open_AtEachWidth_FitsAndBreaksNoAccessibilityRule(int width)
    {
        // Arrange
        var borough = Borough.New();
        Given.Published(borough.Scorecard);
        await using var dashboard = await OpenDashboard.Before(borough);
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
