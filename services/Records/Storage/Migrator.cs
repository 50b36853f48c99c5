using System.Reflection;

namespace Scorecard.Records.Storage;

/// <summary>Applies numbered SQL files that were not applied yet, under a lock, each with its mark in one transaction.</summary>
public static class Migrator
{
    public static async Task Migrate(Database database, TimeProvider time, CancellationToken cancel, params Assembly[] assemblies)
    {
        await using var transaction = await database.BeginLocked("migration", cancel);
        await database.AllowLong(transaction);
        await transaction.Execute("CREATE TABLE IF NOT EXISTS migration (name text NOT NULL PRIMARY KEY, applied_at bigint NOT NULL)");
        var applied = (await transaction.Query<string>("SELECT name FROM migration")).ToHashSet();
        foreach (var (name, sql) in assemblies.SelectMany(Files).Where(file => !applied.Contains(file.Name)))
        {
            await transaction.Execute(sql);
            await transaction.Execute(
                "INSERT INTO migration (name, applied_at) VALUES (@name, @at)",
                new { name, at = time.GetUtcNow().ToUnixTimeMilliseconds() });
        }
        await transaction.Commit();
    }

    static IEnumerable<(string Name, string Sql)> Files(Assembly assembly) =>
        assembly.GetManifestResourceNames()
            .Where(name => name.Contains(".Migrations.", StringComparison.Ordinal) && name.EndsWith(".sql", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name =>
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                return (name, reader.ReadToEnd());
            });
}
