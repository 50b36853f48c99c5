using System.Runtime.CompilerServices;
using Grpc.Core;

namespace Grpc.Tests.Build;

public sealed class PublicSurfaceTests
{
    // A member that is not in the list must first be looked up in the official packages: what they lack would bind our services to us.
    [Fact]
    public void Assembly_PublicSurface_IsTheListThatWasComparedWithTheOfficialOne()
    {
        var listed = File.ReadAllLines(Path.Combine(Folder(), "..", "PublicSurface.txt")).Where(line => line.Length > 0 && line[0] != '#');

        Surface.Of(typeof(Status).Assembly).ShouldBe(listed);
    }

    static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
