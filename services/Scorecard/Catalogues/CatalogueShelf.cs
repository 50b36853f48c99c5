using System.Text;
using Scorecard.Measures;
using Scorecard.Reported;

namespace Scorecard.Catalogues;

/// <summary>
/// The catalogues of this installation: those that ship beside the program, and those of the folder that the setting
/// Catalogues:Folder names, which win. A catalogue is a folder of its id with a catalogue.yaml in it, at any depth.
/// </summary>
sealed class CatalogueShelf(IConfiguration settings, MeasureCatalogue measures)
{
    readonly Dictionary<string, IReadOnlyList<string>> keysOfMeasures = measures.Measures.ToDictionary(measure => measure.Name, measure => measure.By, StringComparer.Ordinal);

    public IReadOnlyList<string> Names => [.. Folders().Select(folder => folder.Name).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Null when there is none of that name.</summary>
    public CatalogueFolder? Open(string name)
    {
        var folder = Folders().FirstOrDefault(folder => folder.Name == name);
        return folder is null ? null : Read(folder.EnumerateFiles().Where(file => file.Length < LargestFile)
            .ToDictionary(file => file.Name, file => File.ReadAllBytes(file.FullName), StringComparer.Ordinal));
    }

    /// <summary>Those that have the indicator. One that cannot be used is none of them: who asks for it is told what is wrong in it.</summary>
    public IReadOnlyList<CatalogueFolder> With(string indicator) =>
        [.. Names.Select(Usable).OfType<CatalogueFolder>().Where(folder => folder.Catalogue.Indicators.Any(known => known.Code == indicator))];

    CatalogueFolder? Usable(string name)
    {
        try
        {
            return Open(name);
        }
        catch (BadCatalogue)
        {
            return null;
        }
    }

    /// <summary>A folder that came over the wire is held to the same rules.</summary>
    public CatalogueFolder Read(IReadOnlyDictionary<string, byte[]> files)
    {
        var bytes = files.GetValueOrDefault(CatalogueFile.Name) ?? throw new BadCatalogue([new(CatalogueFile.Name, 0, "", "is not there.")]);
        var text = Encoding.UTF8.GetString(bytes);
        var catalogue = CatalogueFile.Read(CatalogueFile.Name, text, keysOfMeasures);
        var (lines, faults) = ToldFolder.Read(files.Select(file => (file.Key, file.Value)));
        if (faults.Count > 0) throw new BadCatalogue([.. faults.Select(fault => new CatalogueError(fault.File, fault.Row ?? 0, fault.Column, fault.Said))]);
        var checks = new FolderChecks(catalogue, lines);
        var strange = checks.Of(files.Keys.Where(file => file.EndsWith(".csv", StringComparison.Ordinal) || file.EndsWith(".yaml", StringComparison.Ordinal))).ToList();
        if (strange.Count > 0) throw new BadCatalogue(strange);
        return new(catalogue, text, ToldFacts.Of([.. lines.Select(line => line.Fact)])) { Notices = [.. checks.Notices()] };
    }

    const long LargestFile = 16 * 1024 * 1024;

    IEnumerable<DirectoryInfo> Folders() => new[] { settings["Catalogues:Folder"], Path.Combine(AppContext.BaseDirectory, "catalogues") }
        .Where(root => !string.IsNullOrEmpty(root) && Directory.Exists(root))
        .SelectMany(root => new DirectoryInfo(root!).EnumerateFiles(CatalogueFile.Name, SearchOption.AllDirectories))
        .OrderBy(file => file.FullName, StringComparer.Ordinal)
        .Select(file => file.Directory!);
}
