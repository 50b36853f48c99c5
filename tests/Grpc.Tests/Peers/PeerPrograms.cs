using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Grpc.Tests.Peers;

/// <summary>Where the foreign implementations are, and what to install when they are not.</summary>
static class PeerPrograms
{
    // Debian's own interpreter: grpcio is a package of the distribution, which another Python on the path does not see.
    const string DebianPython = "/usr/bin/python3";

    static readonly Lazy<bool> PythonHasGrpc = new(() => Succeeds(DebianPython, "-c", "import grpc, grpc_tools.protoc, google.protobuf"));

    public static string Folder { get; } = FindFolder();

    public static string Protos => Path.Combine(Folder, "..", "protos");

    public static ProcessStartInfo Node(string program, params IEnumerable<string> arguments)
    {
        Require(Directory.Exists(Path.Combine(NodeModules, "@grpc", "grpc-js")),
            "grpc-js is not installed: run `npm ci --ignore-scripts` in tests/Grpc.Tests/Peers/node (Node 20 or later).");
        return new ProcessStartInfo("node", [Path.Combine(Folder, "node", program), .. arguments]);
    }

    public static ProcessStartInfo Python(string program, params IEnumerable<string> arguments)
    {
        Require(File.Exists(DebianPython) && PythonHasGrpc.Value,
            "Python's gRPC is not installed: run `apt-get install python3-grpcio python3-grpc-tools python3-protobuf`.");
        var start = new ProcessStartInfo(DebianPython, [Path.Combine(Folder, "python", program), .. arguments]);
        start.Environment["PYTHONDONTWRITEBYTECODE"] = "1";
        return start;
    }

    public static ProcessStartInfo Buf(params IEnumerable<string> arguments)
    {
        var architecture = RuntimeInformation.OSArchitecture == Architecture.Arm64 ? "aarch64" : "x64";
        var buf = Path.Combine(NodeModules, "@bufbuild", $"buf-linux-{architecture}", "bin", "buf");
        Require(File.Exists(buf), "buf is not installed: run `npm ci --ignore-scripts` in tests/Grpc.Tests/Peers/node (Linux, x64 or arm64).");
        return new ProcessStartInfo(buf, arguments);
    }

    static string NodeModules => Path.Combine(Folder, "node", "node_modules");

    static void Require(bool met, string howToInstall)
    {
        if (!met)
            throw new InvalidOperationException(howToInstall);
    }

    static bool Succeeds(string program, params IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode == 0;
    }

    static string FindFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !Directory.Exists(Path.Combine(folder.FullName, "tests", "Grpc.Tests", "Peers")))
            folder = folder.Parent;
        return Path.Combine(folder?.FullName ?? throw new DirectoryNotFoundException("The tests must run inside the repository."),
            "tests", "Grpc.Tests", "Peers");
    }
}
