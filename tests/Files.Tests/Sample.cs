namespace Scorecard.Files.Tests;

/// <summary>Public samples beside the repository.</summary>
static class Sample
{
    public static string? Find(string name, ITestOutputHelper output)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (new FileInfo(Path.Combine(folder.FullName, "shared", "data", name)) is { Exists: true } file)
                return file.FullName;
        output.WriteLine($"{name} is not beside the repository: nothing was checked.");
        return null;
    }
}
