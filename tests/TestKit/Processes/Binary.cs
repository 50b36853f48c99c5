namespace Scorecard.TestKit.Processes;

/// <summary>Where the distribution puts a server.</summary>
static class Binary
{
    public static string Find(string package, params string[] paths) =>
        paths.FirstOrDefault(File.Exists)
        ?? throw new InvalidOperationException($"These tests need a real server that is not installed: apt-get install {package} (looked for {string.Join(", ", paths)}).");
}
