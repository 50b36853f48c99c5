using Microsoft.Playwright;

namespace Scorecard.BrowserKit;

/// <summary>One browser for all tests of an assembly, started when the first asks for it; each test has its own context.</summary>
public sealed class Chromium : IAsyncDisposable
{
    const string Executable = "/usr/bin/chromium";
    readonly Lazy<Task<(IPlaywright Playwright, IBrowser Browser)>> started = new(Start);

    public async Task<IPage> Page(int width = 1440, int height = 900, bool script = true)
    {
        var (_, browser) = await started.Value;
        var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = height }, JavaScriptEnabled = script });
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!started.IsValueCreated) return;
        var (playwright, browser) = await started.Value;
        await browser.DisposeAsync();
        playwright.Dispose();
    }

    static async Task<(IPlaywright, IBrowser)> Start()
    {
        if (!File.Exists(Executable)) throw new InvalidOperationException($"There is no browser at {Executable}: apt-get install chromium");
        // A busy machine is slow, not wrong.
        Assertions.SetDefaultExpectTimeout(20_000);
        var playwright = await Playwright.CreateAsync();
        return (playwright, await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Executable,
            ChromiumSandbox = false,
            Args = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        }));
    }
}
