using Microsoft.Playwright;

namespace Scorecard.BrowserKit;

/// <summary>Pictures for people to look at, beside the test results and never committed.</summary>
public static class Screenshot
{
    static readonly string Folder = Path.Combine(Root(), "artifacts", "screenshots");

    public static Task Keep(IPage page, string name) => page.ScreenshotAsync(new() { Path = Path.Combine(Folder, name + ".png"), FullPage = true });

    /// <summary>What is no picture yet: a page, a PDF.</summary>
    public static async Task Keep(byte[] file, string name)
    {
        Directory.CreateDirectory(Folder);
        await File.WriteAllBytesAsync(Path.Combine(Folder, name), file);
    }

    public static Uri Address(string name) => new(Path.Combine(Folder, name));

    static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "global.json"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
