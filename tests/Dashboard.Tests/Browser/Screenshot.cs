using Microsoft.Playwright;

namespace Dashboard.Tests.Browser;

/// <summary>Pictures for people to look at, beside the test results and never committed.</summary>
static class Screenshot
{
    static readonly string Folder = Path.Combine(Root(), "artifacts", "screenshots");

    public static Task Keep(IPage page, string name) => page.ScreenshotAsync(new() { Path = Path.Combine(Folder, name + ".png"), FullPage = true });

    static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "global.json"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
