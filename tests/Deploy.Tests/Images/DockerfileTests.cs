using System.Xml.Linq;
using Deploy.Tests.Compose;

namespace Deploy.Tests.Images;

public sealed class DockerfileTests
{
    public static TheoryData<string> Files => [.. Dockerfile.Files];

    [Fact]
    public void Files_OfTheServicesAndAllInOne_AreThere() =>
        Dockerfile.Files.Select(file => file.Split('/')[1]).ShouldBe(["AllInOne", "Dashboard", "Intake", "Scorecard", "Workforce"]);

    [Theory]
    [MemberData(nameof(Files))]
    public async Task File_ByTheLinter_HasNoFault(string file) => (await Ran.Lint("dockerfilelint", Repository.At(file))).Well();

    [Theory]
    [MemberData(nameof(Files))]
    public void Restore_OfAllThatIsReferenced_ComesBeforeTheSources(string file)
    {
        // Arrange
        var dockerfile = Dockerfile.At(file);
        var copies = dockerfile.Instructions.TakeWhile(each => !each.Arguments.StartsWith("dotnet restore", StringComparison.Ordinal)).Where(each => each.Word == "COPY").Select(each => each.Arguments.Split(' ')[0]);

        // Act
        var referenced = Referenced(Directory.GetFiles(Repository.At(dockerfile.Folder), "*.csproj").Single()).Distinct().ToList();

        // Assert
        copies.Where(copied => copied.EndsWith(".csproj", StringComparison.Ordinal)).ShouldBe(referenced, ignoreOrder: true);
        var sources = dockerfile.All("COPY").Select(copy => copy.Split(' ')[0]).ToHashSet();
        referenced.Select(project => Path.GetDirectoryName(project)!).Where(folder => !sources.Contains(folder)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Build_OfFilesOutsideTheProjects_HasThem(string file)
    {
        var dockerfile = Dockerfile.At(file);
        var sources = dockerfile.All("COPY").SelectMany(copy => copy.Split(' ')).ToHashSet();
        var ignored = Repository.Read(".dockerignore").Split('\n');

        foreach (var folder in Referenced(Directory.GetFiles(Repository.At(dockerfile.Folder), "*.csproj").Single()).SelectMany(Linked).Distinct())
        {
            sources.ShouldContain(folder);
            ignored.ShouldContain($"!{folder}/**");
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Image_ThatRuns_IsChiselledAndNotRootAndSaysWhatItIs(string file)
    {
        var dockerfile = Dockerfile.At(file);

        dockerfile.All("FROM").Last().ShouldBe("mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiselled-extra");
        dockerfile.All("USER").ShouldBe(["$APP_UID"]);
        foreach (var label in (string[])["title", "description", "version", "revision"]) dockerfile.All("LABEL").Single().ShouldContain($"org.opencontainers.image.{label}=");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void HealthCheck_InTheImage_AsksTheImagesOwnDoor(string file)
    {
        var dockerfile = Dockerfile.At(file);
        var program = dockerfile.All("ENTRYPOINT").Single().Split('"')[3];

        dockerfile.HealthCheck.ShouldContain($"\"dotnet\", \"{program}\", \"health\"");
        var address = new Uri(dockerfile.HealthCheck.Split('"').Single(part => part.StartsWith("http", StringComparison.Ordinal)));
        var listens = dockerfile.Variables.GetValueOrDefault("Doors__Web") ?? dockerfile.Variables.GetValueOrDefault("Urls") ?? ":5080";
        listens.ShouldEndWith($":{address.Port}");
        address.AbsolutePath.ShouldBe("/health/ready");
    }

    [Fact]
    public void Compose_EveryImageOfOurs_IsBuiltFromOneOfThem() =>
        ComposeFile.Services.Select(service => service.Node.Text("build", "dockerfile")).Where(file => file != "").ShouldBe(Dockerfile.Files, ignoreOrder: true);

    // The folders at the top that a project takes files from.
    static IEnumerable<string> Linked(string project) => XDocument.Load(Repository.At(project)).Descendants().Attributes("Include")
        .Where(include => include.Parent!.Name != "ProjectReference" && include.Value.StartsWith("../../", StringComparison.Ordinal))
        .Select(include => include.Value.Split('/')[2]);

    static IEnumerable<string> Referenced(string project) => XDocument.Load(project).Descendants("ProjectReference")
        .Select(reference => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(project)!, reference.Attribute("Include")!.Value)))
        .SelectMany(Referenced).Append(Path.GetRelativePath(Repository.Root, project));
}
