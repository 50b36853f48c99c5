using System.Runtime.CompilerServices;

namespace Deploy.Tests;

/// <summary>The source tree that these tests were built from.</summary>
static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Here(), "..", ".."));

    public static string At(params string[] parts) => Path.Combine([Root, .. parts]);

    public static string Read(params string[] parts) => File.ReadAllText(At(parts));

    static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
