using AllInOne.Instance;
using Google.Protobuf;
using Scorecard.Protos.Packs.V1;

namespace AllInOne.Packs;

/// <summary>A catalogue by its name, or by its folder, which is sent as it is.</summary>
static class PackOfFolder
{
    // What a message may hold, with room for the rest of it.
    const long Largest = 3_900_000;

    static readonly string[] Endings = [".yaml", ".csv"];

    public static PackOf Named(string named)
    {
        var folder = File.Exists(named) ? Path.GetDirectoryName(Path.GetFullPath(named))! : named;
        if (!Directory.Exists(folder)) return new() { Catalogue = named };
        var files = new DirectoryInfo(folder).EnumerateFiles().Where(file => Endings.Contains(file.Extension)).OrderBy(file => file.Name, StringComparer.Ordinal).ToList();
        if (files.Sum(file => file.Length) > Largest)
        {
            throw new CommandFailed($"The files of {folder} are more than {Largest / 1_000_000m:0.0} MB together. Import its CSV files, and leave catalogue.yaml in the folder.");
        }
        var sent = new CatalogueFolder();
        sent.Files.AddRange(files.Select(file => new CatalogueFile { Name = file.Name, Content = ByteString.CopyFrom(File.ReadAllBytes(file.FullName)) }));
        return new() { Folder = sent };
    }
}
