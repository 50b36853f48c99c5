namespace Scorecard.Tests.Packs.Formats;

/// <summary>A command in the browser's place that notes how it was called.</summary>
sealed class FakeBrowser : IDisposable
{
    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("fake-browser-");

    public FakeBrowser(string script)
    {
        Path = System.IO.Path.Combine(folder.FullName, "chromium");
        File.WriteAllText(Path, $"#!/bin/sh\nprintf '%s\\n' \"$@\" > {folder}/part-$$\nmv {folder}/part-$$ {folder}/call-$$\n{script}\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(Path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
    }

    public string Path { get; }

    public int Calls => folder.GetFiles("call-*").Length;

    public bool Called => Calls > 0;

    public IReadOnlyList<string> Arguments => File.ReadAllLines(folder.GetFiles("call-*").Single().FullName);

    /// <summary>The folder that the browser was given for its profile, the page and the PDF.</summary>
    public string Given => System.IO.Path.GetDirectoryName(Arguments.Single(argument => argument.StartsWith("--user-data-dir=", StringComparison.Ordinal))["--user-data-dir=".Length..])!;

    public void Dispose() => folder.Delete(recursive: true);
}
