using System.Text.RegularExpressions;

namespace Deploy.Tests.Images;

/// <summary>A Dockerfile's instructions, with continued lines joined and comments left out.</summary>
sealed partial record Dockerfile(string File, IReadOnlyList<(string Word, string Arguments)> Instructions)
{
    public static IReadOnlyList<string> Files { get; } = [.. Directory
        .EnumerateFiles(Repository.At("services"), "Dockerfile", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Repository.Root, file)).Order(StringComparer.Ordinal)];

    public static Dockerfile At(string file) => new(file, [.. Continued().Replace(Comment().Replace(Repository.Read(file), ""), " ")
        .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(line => line.Split(' ', 2)).Select(parts => (parts[0], parts[1]))]);

    public string Folder => Path.GetDirectoryName(File)!;

    public string HealthCheck => All("HEALTHCHECK").SingleOrDefault() ?? "";

    /// <summary>What the image that runs is given.</summary>
    public IReadOnlyDictionary<string, string> Variables => All("ENV").SelectMany(each => each.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .Select(each => each.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1]);

    public IEnumerable<string> All(string word) => Instructions.Where(instruction => instruction.Word == word).Select(instruction => instruction.Arguments);

    [GeneratedRegex(@"\\\n\s*")]
    private static partial Regex Continued();

    [GeneratedRegex("^#.*\n", RegexOptions.Multiline)]
    private static partial Regex Comment();
}
