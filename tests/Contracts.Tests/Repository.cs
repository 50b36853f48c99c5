using System.Runtime.CompilerServices;

namespace Scorecard.Contracts.Tests;

/// <summary>The source tree that these tests were built from.</summary>
static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Here(), "..", ".."));

    static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
