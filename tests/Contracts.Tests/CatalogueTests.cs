namespace Scorecard.Contracts.Tests;

public sealed class CatalogueTests
{
    [Fact]
    public void EveryRecord_IsInTheCatalogue()
    {
        var catalogue = File.ReadAllText(Path.Combine(Repository.Root, "services", "Contracts", "README.md"));
        var told = typeof(Scorecard.Contracts.Changes.RecordsChanged).Assembly.GetExportedTypes()
            .Where(type => type.Name.EndsWith("Changed", StringComparison.Ordinal) || type.Name == "LogBeat");

        told.Where(type => !catalogue.Contains($"| `{type.Name}` |", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void Contracts_UsesNoPackage() =>
        typeof(Scorecard.Contracts.Changes.RecordsChanged).Assembly.GetReferencedAssemblies()
            .Where(assembly => !assembly.Name!.StartsWith("System", StringComparison.Ordinal))
            .ShouldBeEmpty();
}
