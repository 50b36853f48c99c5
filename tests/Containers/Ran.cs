using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace EndToEnd.Tests.Processes;

/// <summary>A command that ended: what it said, and how.</summary>
sealed record Ran(int Code, string Output, string Errors)
{
    public static string Repository { get; } = Path.GetFullPath(Path.Combine(Here(), "..", ".."));

    /// <summary>A verb of the command line, in its container.</summary>
    public static Task<Ran> Command(params string[] arguments) => Compose(["run", "--rm", "-T", "commands", .. arguments]);

    public static Task<Ran> Compose(params string[] arguments) => Script("compose.sh", arguments);

    /// <summary>One of deploy/compose.</summary>
    public static Task<Ran> Script(string name, params string[] arguments) => Program(Path.Combine(Repository, "deploy", "compose", name), arguments);

    /// <summary>In the running container of a service.</summary>
    public static Task<Ran> Inside(string service, params string[] command) => Compose(["exec", "-T", service, .. command]);

    public static async Task<Ran> Program(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Repository };
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new(process.ExitCode, await output, await errors);
    }

    public Ran Well()
    {
        Code.ShouldBe(0, Output + Errors);
        return this;
    }

    public Ran Refused(string saying)
    {
        Code.ShouldNotBe(0, Output + Errors);
        (Output + Errors).ShouldContain(saying);
        return this;
    }

    static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
