using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Grpc.Tests.Build;

// The official packages can not be restored where this runs; what the switch decides can be asked of MSBuild all the same.
public sealed class GrpcPackagesTests
{
    const string Own = "/x/Scorecard.Grpc.dll";
    const string Official = "/x/Grpc.Core.Api.dll";

    static readonly string Root = Path.GetFullPath(Path.Combine(Folder(), "..", "..", ".."));

    [Fact]
    public async Task Evaluate_SwitchedOn_ReferencesThePackagesAndCompilesNoTypeOfTheirs()
    {
        var (items, name) = await Evaluate("true");

        name.ShouldBe("Scorecard.Rpc");
        items["PackageReference"].ShouldContain("Grpc.AspNetCore");
        items["PackageReference"].ShouldContain("Grpc.AspNetCore.HealthChecks");
        items["Compile"].ShouldNotBeEmpty();
        items["Compile"].ShouldAllBe(file => file.StartsWith("Scorecard/", StringComparison.Ordinal));
        items["Protobuf"].ShouldBeEmpty();
    }

    [Fact]
    public async Task Evaluate_SwitchedOff_ReferencesNoOfficialPackage()
    {
        var (items, name) = await Evaluate("false");

        name.ShouldBe("Scorecard.Grpc");
        items["PackageReference"].ShouldNotContain(reference => reference.StartsWith("Grpc.", StringComparison.Ordinal) && reference != "Grpc.Tools");
    }

    [Theory]
    [InlineData("false", $"{Own};{Official}", "GRPC001")]
    [InlineData("true", $"{Own};{Official}", "GRPC001")]
    [InlineData("true", Own, "GRPC002")]
    [InlineData("false", Own, null)]
    [InlineData("true", Official, null)]
    public async Task Build_ReferencesResolved_FailsUnlessExactlyTheRightRuntimeIsAmongThem(string packages, string references, string? error)
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var project = Path.Combine(folder.FullName, "Any.proj");
            await File.WriteAllTextAsync(project, $"""
                <Project>
                  <ItemGroup><ReferencePath Include="{references}" /></ItemGroup>
                  <Target Name="ResolveAssemblyReferences" />
                  <Import Project="{Path.Combine(Root, "Directory.Build.targets")}" />
                </Project>
                """);

            var (code, output) = await MsBuild(project, "-t:ResolveAssemblyReferences", $"-p:GrpcPackages={packages}", "-nologo");

            (code == 0).ShouldBe(error is null, output);
            if (error is not null) output.ShouldContain(error);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    static async Task<(Dictionary<string, string[]> Items, string AssemblyName)> Evaluate(string packages)
    {
        var (code, output) = await MsBuild(
            Path.Combine(Root, "services", "Grpc", "Grpc.csproj"),
            $"-p:GrpcPackages={packages}", "-getItem:PackageReference,Compile,Protobuf", "-getProperty:AssemblyName");
        code.ShouldBe(0, output);
        using var json = JsonDocument.Parse(output);
        var items = json.RootElement.GetProperty("Items").EnumerateObject().ToDictionary(
            kind => kind.Name,
            kind => kind.Value.EnumerateArray().Select(item => item.GetProperty("Identity").GetString()!.Replace('\\', '/')).ToArray());
        return (items, json.RootElement.GetProperty("Properties").GetProperty("AssemblyName").GetString()!);
    }

    static async Task<(int Code, string Output)> MsBuild(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", ["msbuild", "-nodeReuse:false", .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output + await error);
    }

    static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
