using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

namespace EndToEnd.Tests.Processes;

/// <summary>A program of ours that runs until it is told to stop, and never longer than these tests.</summary>
sealed class Child : IAsyncDisposable
{
    // Leads a process group; beside it waits a reader of a pipe that only this process holds, and which ends the group. Who runs
    // the tests in the background ignores Ctrl+C, and a program would inherit that: it hears it here as in a terminal.
    const string Guard = """exec 3<&0; (read -r _ <&3; kill -s KILL -- -$$) >/dev/null 2>&1 & exec env --default-signal=INT "$@" 3<&- </dev/null""";

    readonly Process process;
    readonly StringBuilder output = new();

    Child(Process process) => this.process = process;

    public static Child Start(string dll, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? settings = null, string? folder = null)
    {
        var start = new ProcessStartInfo("setsid") { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder ?? "" };
        string[] line = ["/bin/sh", "-c", Guard, "sh", "dotnet", dll, .. arguments];
        foreach (var argument in line) start.ArgumentList.Add(argument);
        foreach (var (name, value) in settings ?? new Dictionary<string, string>()) start.Environment[name] = value;
        var child = new Child(Process.Start(start)!);
        child.process.OutputDataReceived += child.Keep;
        child.process.ErrorDataReceived += child.Keep;
        child.process.BeginOutputReadLine();
        child.process.BeginErrorReadLine();
        return child;
    }

    public string Output
    {
        get
        {
            lock (output) return output.ToString();
        }
    }

    public bool HasExited => process.HasExited;

    /// <summary>The most memory that it ever held, in MB.</summary>
    public long PeakMemory => long.Parse(
        File.ReadLines($"/proc/{process.Id}/status").Single(line => line.StartsWith("VmHWM:", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2],
        System.Globalization.CultureInfo.InvariantCulture) / 1024;

    /// <summary>As by Ctrl+C.</summary>
    public async Task<int> Interrupt()
    {
        _ = kill(process.Id, 2);
        return await Ended();
    }

    public async Task<int> Ended()
    {
        await process.WaitForExitAsync();
        return process.ExitCode;
    }

    /// <summary>As by kill -9: nothing is flushed, nobody is told.</summary>
    public async Task Kill()
    {
        _ = kill(-process.Id, 9);
        await process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Kill();
        process.Dispose();
    }

    void Keep(object sender, DataReceivedEventArgs line)
    {
        lock (output) output.AppendLine(line.Data);
    }

    [DllImport("libc", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    static extern int kill(int pid, int signal);
}
