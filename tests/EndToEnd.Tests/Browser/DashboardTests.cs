using Deque.AxeCore.Playwright;
using EndToEnd.Tests.Embedded;
using EndToEnd.Tests.Oracle;
using Microsoft.Playwright;

namespace EndToEnd.Tests.Browser;

public sealed class DashboardTests
{
    const string Executable = "/usr/bin/chromium";

    const string Unallocated = "#authority td[data-label='Unallocated']";

    [Fact]
    public async Task Change_ByCommand_ShowsOnTheOpenPageWithinASecond()
    {
        // Arrange
        await using var instance = await Instance.Start(signIn: false);
        var files = Generated.Files(instance.NewFolder("files"), 1);
        (await instance.Import(files, Generated.AsOfText)).Well();
        var oracle = InputFiles.Read(files, Generated.AsOf);
        // The first single change turns the figures from the extract's day to today.
        var held = oracle.Cases.Keys.Where(child => Standing.Of(oracle, child, Dates.Today) is { Reason: Reason.None }).Take(2).ToList();
        (await instance.Command("end-allocation", held[0])).Well();
        oracle.EndAllocation(held[0], Dates.Today);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Executable, ChromiumSandbox = false, Args = ["--disable-gpu", "--no-first-run", "--disable-background-networking"] });
        var page = await browser.NewPageAsync();
        await page.GotoAsync(instance.SignInAddress.ToString());
        await Assertions.Expect(page.Locator("#feed")).ToContainTextAsync("Live");
        await Assertions.Expect(page.Locator(Unallocated)).ToHaveTextAsync(Count(oracle), new() { Timeout = 5_000 });
        await page.EvaluateAsync("window.kept = true");

        // Act
        (await instance.Command("end-allocation", held[1])).Well();
        oracle.EndAllocation(held[1], Dates.Today);

        // Assert
        await Assertions.Expect(page.Locator(Unallocated)).ToHaveTextAsync(Count(oracle), new() { Timeout = 1_000 });
        (await page.EvaluateAsync<bool>("window.kept === true")).ShouldBeTrue();
        var axe = await page.RunAxe();
        axe.Violations.ShouldBeEmpty(string.Join("; ", axe.Violations.Select(rule => $"{rule.Id} {rule.Nodes[0].Html}")));
    }

    static string Count(Authority oracle) => $"{Figures.Of(oracle, Dates.Today).Caseloads.Single(line => line.Team == "(authority)").Unallocated}";
}
