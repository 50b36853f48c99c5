using System.CommandLine;
using System.Text;
using AllInOne.Instance;

namespace AllInOne.Packs;

static class NewCatalogueCommand
{
    // As they lie in Packs/NewCatalogue; the first has its name to be filled in.
    static readonly string[] Files = ["catalogue.yaml", "values.csv", "targets.csv"];

    public static Command Create()
    {
        var folder = new Argument<string>("folder") { Description = "Where to write it: a folder that is not there yet, or is empty." };
        var command = new Command("new", "Writes a small catalogue to start from, with its figures: valid, and printed as it is.") { folder };
        command.RunsAlone(async (line, cancel) =>
        {
            var path = Path.GetFullPath(line.GetValue(folder)!);
            if (File.Exists(path) || Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any()) throw new CommandFailed($"There is something in {path} already.");
            Directory.CreateDirectory(path);
            foreach (var file in Files)
            {
                using var template = new StreamReader(typeof(NewCatalogueCommand).Assembly.GetManifestResourceStream($"AllInOne.Packs.NewCatalogue.{file}")!);
                var text = (await template.ReadToEndAsync(cancel)).Replace("{id}", Id(Path.GetFileName(path)), StringComparison.Ordinal);
                await File.WriteAllTextAsync(Path.Combine(path, file), text, cancel);
            }
            Console.WriteLine($"Written: {string.Join(", ", Files)} in {path}.");
            Console.WriteLine($"See it: pack \"{line.GetValue(folder)}\" --period 2026-05. Check it: catalogue check \"{line.GetValue(folder)}\". The format: docs/catalogue.md.");
            return 0;
        });
        return command;
    }

    /// <summary>Lower-case letters and digits, with dashes for everything else.</summary>
    static string Id(string name)
    {
        var id = new StringBuilder();
        foreach (var letter in name.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(letter)) id.Append(letter);
            else if (id.Length > 0 && id[^1] != '-') id.Append('-');
        }
        return id.ToString().TrimEnd('-') is { Length: > 0 } written ? written : "scorecard";
    }
}
