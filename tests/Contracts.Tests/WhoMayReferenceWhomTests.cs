using System.Xml.Linq;

namespace Scorecard.Contracts.Tests;

/// <summary>Services meet by events and gRPC, never by reference.</summary>
public sealed class WhoMayReferenceWhomTests
{
    [Theory]
    [InlineData("services/Contracts", "")]
    [InlineData("services/Grpc", "")]
    [InlineData("services/ServiceDefaults", "Grpc,Protos")]
    [InlineData("services/Records", "Contracts,Protos,ServiceDefaults")]
    [InlineData("services/Intake", "Contracts,Protos,Records,ServiceDefaults")]
    [InlineData("services/Workforce", "Contracts,Protos,Records,ServiceDefaults")]
    [InlineData("services/Scorecard", "Contracts,Files,Protos,Records,ServiceDefaults")]
    [InlineData("services/Dashboard", "Protos,ServiceDefaults")]
    [InlineData("protos", "Grpc")]
    public void Project_ReferencesNoMore(string folder, string allowed)
    {
        var project = Directory.GetFiles(Path.Combine(Repository.Root, folder), "*.csproj").Single();
        var references = XDocument.Load(project).Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')));

        references.Except(allowed.Split(',')).ShouldBeEmpty();
    }
}
