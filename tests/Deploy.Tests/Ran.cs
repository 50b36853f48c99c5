using System.Diagnostics;

namespace Deploy.Tests;

/// <summary>A program that ended: what it said, and how.</summary>
sealed record Ran(int Code, string Output)
{
    public static async Task<Ran> Program(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Repository.Root };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new(process.ExitCode, await output + await errors);
    }

    /// <summary>A script in Schemas.</summary>
    public static Task<Ran> Check(string script, params string[] arguments) => Program("node", [Schema(script), .. arguments]);

    /// <summary>A linter that npm installed there.</summary>
    public static Task<Ran> Lint(string linter, params string[] arguments) => Program(Schema("node_modules", ".bin", linter), arguments);

    public string Well()
    {
        Code.ShouldBe(0, Output);
        return Output;
    }

    static string Schema(params string[] parts) => Repository.At(["tests", "Deploy.Tests", "Schemas", .. parts]);
}
