using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Scorecard.TestKit.Processes;

/// <summary>A server that lives at most as long as this process, however this one ends.</summary>
sealed class ServerProcess : IAsyncDisposable
{
    // The server leads a process group of its own. Beside it waits a reader of a pipe whose other end only this process
    // holds: when this one ends, even by a crash, the pipe closes and the reader kills the group. (A parent-death signal
    // would follow the thread that started the server, and pool threads come and go.)
    const string Guard = """exec 3<&0; log=$1; shift; (read -r _ <&3; kill -s KILL -- -$$) & exec "$@" >>"$log" 2>&1 3<&- </dev/null""";

    readonly Process process;

    readonly string log;

    ServerProcess(Process process, string log) => (this.process, this.log) = (process, log);

    public static ServerProcess Start(string folder, IReadOnlyList<string> command, IReadOnlyDictionary<string, string>? environment = null)
    {
        var log = Path.Combine(folder, "out.log");
        string[] line = [.. Unprivileged.Prefix, "setsid", "/bin/sh", "-c", Guard, "sh", log, .. command];
        var start = new ProcessStartInfo(line[0]) { RedirectStandardInput = true, WorkingDirectory = folder };
        foreach (var argument in line[1..]) start.ArgumentList.Add(argument);
        start.Environment["HOME"] = folder;
        start.Environment["LC_ALL"] = "C.UTF-8";
        foreach (var (name, value) in environment ?? new Dictionary<string, string>()) start.Environment[name] = value;
        return new ServerProcess(Process.Start(start)!, log);
    }

    /// <summary>What the server wrote, for the message of a start that failed.</summary>
    public async Task<string> Output() => File.Exists(log) ? await File.ReadAllTextAsync(log) : "";

    public bool HasExited => process.HasExited;

    /// <summary>Asks the server to stop, and waits until it has.</summary>
    public Task Stop(Signal signal)
    {
        _ = kill(process.Id, (int)signal);
        return process.WaitForExitAsync();
    }

    /// <summary>As by kill -9: nothing is flushed, nobody is told.</summary>
    public Task Kill()
    {
        _ = kill(-process.Id, (int)Signal.Kill);
        return process.WaitForExitAsync();
    }

    /// <summary>Hangs without closing a connection, until it is continued.</summary>
    public void Pause() => _ = kill(-process.Id, (int)Signal.Pause);

    public void Continue() => _ = kill(-process.Id, (int)Signal.Continue);

    public async ValueTask DisposeAsync()
    {
        await Kill();
        process.Dispose();
    }

    [DllImport("libc", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    static extern int kill(int pid, int signal);
}

enum Signal
{
    Interrupt = 2,
    Kill = 9,
    Terminate = 15,
    Continue = 18,
    Pause = 19,
}
