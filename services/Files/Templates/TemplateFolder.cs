using CsvHelper;
using Scorecard.Files.Lists;

namespace Scorecard.Files.Templates;

/// <summary>Our own files, empty but for their headers, and a guide to fill them in by.</summary>
public static class TemplateFolder
{
    /// <summary>Writes every template and guide.xlsx; a file of that name that is there already is kept, so that nobody's work is lost.</summary>
    /// <param name="folder">Made if it is not there.</param>
    /// <returns>The names written, and the names kept.</returns>
    public static (IReadOnlyList<string> Written, IReadOnlyList<string> Kept) Write(string folder)
    {
        Directory.CreateDirectory(folder);
        var written = new List<string>();
        var kept = new List<string>();
        void File(string name, Action<string> write)
        {
            var path = Path.Combine(folder, name);
            var isThere = System.IO.File.Exists(path);
            (isThere ? kept : written).Add(name);
            if (!isThere)
                write(path);
        }

        foreach (var list in Template.All)
            File(Template.FileName(list), path => WriteHeader(list, path));
        File(Guide.FileName, Guide.Write);
        return (written, kept);
    }

    static void WriteHeader(ListDefinition list, string path)
    {
        using var csv = CsvWriter.ToFile(path);
        csv.WriteRecord([.. Template.Header(list)]);
    }
}
