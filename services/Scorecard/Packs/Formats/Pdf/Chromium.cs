using System.Diagnostics;

namespace Scorecard.Packs.Formats.Pdf;

/// <summary>An installed browser, started for one page in a folder of its own that goes with it.</summary>
sealed record Chromium(string Executable)
{
    static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "chrome", "msedge"];

    /// <param name="set">The path that was set; then no other is tried.</param>
    public static Chromium? Find(string? set)
    {
        var places = string.IsNullOrWhiteSpace(set)
            ? (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
            : [set];
        return places.Select(place => OperatingSystem.IsWindows() ? Path.ChangeExtension(place, ".exe") : place).FirstOrDefault(File.Exists) is { } found ? new(found) : null;
    }

    public async Task<byte[]> Print(byte[] page, CancellationToken stop)
    {
        var folder = Directory.CreateTempSubdirectory("pack-pdf-");
        try
        {
            var html = Path.Combine(folder.FullName, "pack.html");
            var pdf = Path.Combine(folder.FullName, "pack.pdf");
            await File.WriteAllBytesAsync(html, page, stop);
            var (code, said) = await Run(folder.FullName, Arguments(folder.FullName, html, pdf), stop);
            return code == 0 && File.Exists(pdf) ? await File.ReadAllBytesAsync(pdf, stop) : throw new PdfFailed(code, said);
        }
        finally
        {
            Remove(folder);
        }
    }

    static IEnumerable<string> Arguments(string folder, string html, string pdf)
    {
        // Chromium does not start its sandbox as root; as anyone else it keeps it.
        if (OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess) yield return "--no-sandbox";
        yield return "--headless";
        yield return "--disable-gpu";
        yield return "--disable-dev-shm-usage";
        yield return "--disable-extensions";
        yield return "--disable-background-networking";
        yield return "--disable-component-update";
        yield return "--disable-sync";
        yield return "--no-first-run";
        yield return "--user-data-dir=" + Path.Combine(folder, "profile");
        yield return "--export-tagged-pdf";
        yield return "--generate-pdf-document-outline";
        yield return "--no-pdf-header-footer";
        yield return "--print-to-pdf=" + pdf;
        yield return new Uri(html).AbsoluteUri;
    }

    async Task<(int Code, string Said)> Run(string folder, IEnumerable<string> arguments, CancellationToken stop)
    {
        var start = new ProcessStartInfo(Executable, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        using var process = Process.Start(start)!;
        try
        {
            var said = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(stop), process.StandardError.ReadToEndAsync(stop));
            await process.WaitForExitAsync(stop);
            var words = string.Concat(said).Trim();
            return (process.ExitCode, words[^Math.Min(words.Length, 500)..]);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
            throw;
        }
    }

    /// <summary>A process of the browser may still be letting go of its files.</summary>
    static void Remove(DirectoryInfo folder)
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (Exception busy) when (busy is IOException or UnauthorizedAccessException)
        {
            // The rest is the system's to clean: the pack is printed, and its folder is readable by its owner only.
        }
    }
}
