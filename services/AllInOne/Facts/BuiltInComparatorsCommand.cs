using System.CommandLine;
using AllInOne.Instance;
using AllInOne.Printing;

namespace AllInOne.Facts;

/// <summary>The published comparators that ship with the program (catalogues/comparators), as a file to look at, change and import.</summary>
static class BuiltInComparatorsCommand
{
    const string England = "England";

    static readonly string[] Columns = ["indicator", "set", "value", "year", "source"];

    public static Command Create()
    {
        var authority = new Argument<string>("authority") { Description = "Whose statistical neighbours are meant, as the Department for Education spells it: Haringey." };
        var year = new Option<string?>("--year") { Description = "The year, as at 30 September. Default: the latest." };
        var output = new Option<string?>("--output", "-o") { Description = "The file to write. Default: the terminal." };
        var command = new Command("built-in", "Prints the published workforce figures of England and of an authority's statistical neighbours, ready to import.") { authority, year, output };
        command.RunsAlone((line, _) =>
        {
            var sheet = new Sheet(Columns, Rows(Table(), line.GetValue(authority)!, line.GetValue(year)));
            if (line.GetValue(output) is not { } path)
            {
                sheet.Print(Format.Csv, Console.Out);
                return Task.FromResult(0);
            }
            using (var file = File.CreateText(path)) sheet.Print(Format.Csv, file);
            Console.WriteLine($"Written to {path}: look at it, then `comparators import {path}`.");
            return Task.FromResult(0);
        });
        return command;
    }

    static List<string[]> Table() =>
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "catalogues", "comparators", "workforce.csv")).Select(line => line.Split(','))];

    static List<object?[]> Rows(List<string[]> table, string authority, string? year)
    {
        var (header, known) = (table[0], table[1..]);
        var asked = year ?? known.Max(row => row[0])!;
        var neighbours = Find(known, asked, authority)
            ?? throw new CommandFailed($"There are no figures of {authority} in {asked}. Authorities are spelt as in catalogues/comparators/workforce.csv; years are {known.Min(row => row[0])} to {known.Max(row => row[0])}.");
        return [.. Told(header, Find(known, asked, England)!, "england", "England"), .. Told(header, neighbours, "stat_neighbours", $"median of the statistical neighbours of {neighbours[1]}")];
    }

    static string[]? Find(List<string[]> rows, string year, string authority) =>
        rows.Find(row => row[0] == year && Letters(row[1]) == Letters(authority));

    // "Bristol, City of" is spelt in several ways.
    static string Letters(string name) => string.Concat(name.Where(char.IsLetter)).ToUpperInvariant();

    static IEnumerable<object?[]> Told(string[] header, string[] row, string set, string whose) =>
        header.Zip(row).Skip(2).Where(cell => cell.Second.Length > 0)
            .Select(cell => new object?[] { cell.First, set, cell.Second, row[0], $"DfE, children's social work workforce {row[0]}, {whose}" });
}
