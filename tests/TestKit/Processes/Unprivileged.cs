namespace Scorecard.TestKit.Processes;

/// <summary>PostgreSQL refuses to run as root: then its files belong to, and it runs as, nobody.</summary>
static class Unprivileged
{
    const string Nobody = "65534";

    /// <summary>A command line under which the server runs, put before its own.</summary>
    public static IReadOnlyList<string> Prefix { get; } = Environment.IsPrivilegedProcess
        ? ["setpriv", $"--reuid={Nobody}", $"--regid={Nobody}", "--clear-groups"]
        : [];

    public static async Task<string> NewFolder(string name)
    {
        var folder = Directory.CreateTempSubdirectory($"scorecard-{name}-").FullName;
        await Give(folder);
        return folder;
    }

    public static async Task Give(string path)
    {
        if (Environment.IsPrivilegedProcess) await Run.ToEnd("chown", ["-R", $"{Nobody}:{Nobody}", path]);
    }

    public static Task<string> ToEnd(IReadOnlyList<string> command, IReadOnlyDictionary<string, string>? environment = null)
    {
        string[] line = [.. Prefix, .. command];
        return Run.ToEnd(line[0], line[1..], environment);
    }
}
