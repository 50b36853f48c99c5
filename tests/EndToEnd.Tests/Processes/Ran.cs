using System.Diagnostics;

namespace EndToEnd.Tests.Processes;

/// <summary>A command that ended: what it said, and how.</summary>
sealed record Ran(int Code, string Output, string Errors)
{
    public static async Task<Ran> Command(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Product.AllInOne);
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
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

    public Ran Refused()
    {
        Code.ShouldNotBe(0, Output + Errors);
        return this;
    }
}
