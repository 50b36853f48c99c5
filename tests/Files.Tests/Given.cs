using System.Text;

namespace Scorecard.Files.Tests;

/// <summary>A folder of input files that is gone when the test is.</summary>
sealed class Given : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("scorecard-files-").FullName;

    public string File(string name, string content) => File(name, Encoding.UTF8.GetBytes(content));

    public string File(string name, byte[] content)
    {
        var path = System.IO.Path.Combine(Path, name);
        System.IO.File.WriteAllBytes(path, content);
        return path;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
