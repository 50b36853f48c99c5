using Dapper;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Records.Tests.Kit;
using Scorecard.Records.Hosting;
using Scorecard.Records.Storage;

namespace Records.Tests.Hosting;

public sealed class UpkeepTests : IDisposable
{
    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("records-upkeep-");

    [Fact]
    public async Task Migrate_AnEmptyDatabase_MakesTheSchemaAndEnds()
    {
        using var host = Host();

        (await host.Migrate(NotesModel.Name)).ShouldBe(0);

        (await Scalar(host, "SELECT count(*) FROM log_head")).ShouldBe(0);
    }

    [Fact]
    public async Task Restored_ALogThatWentBack_GetsALaterEpochAndIsToldAsItIs()
    {
        // Arrange
        using var host = Host();
        await host.Migrate(NotesModel.Name);
        await Scalar(host, "INSERT INTO log_head (authority, epoch, seq, published_seq, recorded_at) VALUES ('local', 5, 12, 10, 0)");

        // Act
        (await host.Restored(NotesModel.Name)).ShouldBe(0);

        // Assert
        (await Scalar(host, "SELECT epoch FROM log_head")).ShouldBeGreaterThan(5);
        (await Scalar(host, "SELECT published_seq FROM log_head")).ShouldBe(12);
    }

    public void Dispose() => folder.Delete(recursive: true);

    IHost Host()
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateApplicationBuilder([$"--Store:Folder={folder.FullName}"]);
        builder.AddRecordLog<string, NotesModel>(NotesModel.Name, typeof(NotesModel).Assembly);
        return builder.Build();
    }

    static async Task<long> Scalar(IHost host, string sql)
    {
        await using var connection = await host.Services.GetRequiredKeyedService<Database>(NotesModel.Name).Open(default);
        return await connection.ExecuteScalarAsync<long>(sql);
    }
}
