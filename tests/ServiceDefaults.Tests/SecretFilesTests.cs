using Microsoft.AspNetCore.Builder;
using Scorecard.ServiceDefaults;

namespace ServiceDefaults.Tests;

public sealed class SecretFilesTests
{
    [Fact]
    public void Read_FileNamedByItsKey_IsTheSettingWithoutItsLastLineEnd()
    {
        // Arrange
        using var folder = new TemporaryFolder();
        folder.Write("Store__intake", "Host=postgres;Password=p=;\n");

        // Act
        var builder = Builder($"--Secrets:Folder={folder.Path}", "--Store:intake=from the command line");

        // Assert
        builder.Configuration["Store:intake"].ShouldBe("Host=postgres;Password=p=;");
    }

    [Fact]
    public void Start_WithAFolderThatIsNotThere_IsRefused() =>
        Should.Throw<DirectoryNotFoundException>(() => Builder("--Secrets:Folder=/nowhere/at/all"));

    [Fact]
    public void Start_WithoutAFolder_TakesSettingsFromWhereTheyAre() =>
        Builder("--Store:intake=here").Configuration["Store:intake"].ShouldBe("here");

    static WebApplicationBuilder Builder(params string[] args) => WebApplication.CreateBuilder(args).AddServiceDefaults("test");

    sealed class TemporaryFolder : IDisposable
    {
        readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("scorecard-secrets-");

        public string Path => folder.FullName;

        public void Write(string name, string text) => File.WriteAllText(System.IO.Path.Combine(Path, name), text);

        public void Dispose() => folder.Delete(recursive: true);
    }
}
