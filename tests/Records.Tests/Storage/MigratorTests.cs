using System.Data.Common;
using System.Reflection;
using Records.Tests.Kit;
using Scorecard.Records.Storage;
using Scorecard.TestKit.Servers;

namespace Records.Tests.Storage;

public sealed class MigratorTests(PostgresServer postgres)
{
    [Theory, OnBothStores]
    public async Task Migrate_TwoInstancesAtOnce_EachFileIsAppliedOnce(Store store)
    {
        await using var open = await OpenStore.Empty(store, postgres);
        var other = open.Again();

        await Task.WhenAll(Migrate(open.Database), Migrate(other));
        await Migrate(other);

        (await NotesLog.Scalar(other, "SELECT count(*) FROM migration")).ShouldBe(Files);
    }

    [Theory, OnBothStores]
    public async Task Migrate_AFileFails_NothingOfItStaysAndItIsAppliedOnceMended(Store store)
    {
        await using var open = await OpenStore.Empty(store, postgres);
        await using (var connection = await open.Database.Open(default))
        {
            // Stands in the way of the second file.
            await Dapper.SqlMapper.ExecuteAsync(connection, "CREATE TABLE heard_note (n bigint)");
        }

        await Should.ThrowAsync<DbException>(Migrate(open.Database));
        await using (var connection = await open.Database.Open(default)) await Dapper.SqlMapper.ExecuteAsync(connection, "DROP TABLE heard_note");
        await Migrate(open.Database);

        (await NotesLog.Scalar(open.Database, "SELECT count(*) FROM migration")).ShouldBe(Files);
    }

    static readonly Assembly[] Assemblies = [typeof(Database).Assembly, typeof(MigratorTests).Assembly];

    static long Files => Assemblies.Sum(assembly => assembly.GetManifestResourceNames().Count(name => name.EndsWith(".sql", StringComparison.Ordinal)));

    static Task Migrate(Database database) => Migrator.Migrate(database, TimeProvider.System, default, Assemblies);
}
