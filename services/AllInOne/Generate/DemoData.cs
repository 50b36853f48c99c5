using AllInOne.Imports;
using AllInOne.Instance;
using Scorecard.Files;
using Scorecard.Files.Generate;
using Scorecard.Records;
using Spectre.Console;

namespace AllInOne.Generate;

/// <summary>A made-up authority for an empty data folder, never mixed with real data.</summary>
static class DemoData
{
    public static bool Wanted(DataFolder folder, bool asked)
    {
        if (!folder.IsEmpty)
        {
            return asked ? throw new CommandFailed($"{folder.Path} has data already: demo data goes into an empty data folder only.") : false;
        }
        return asked || (AnsiConsole.Profile.Capabilities.Interactive && AnsiConsole.Confirm("The data folder is empty. Load demo data?", defaultValue: false));
    }

    public static async Task Load(string address, DataFolder folder, CancellationToken cancel)
    {
        var made = Directory.CreateTempSubdirectory("scorecard-demo-");
        try
        {
            var asOf = London.Today(TimeProvider.System);
            SyntheticAuthority.Write(new GenerateOptions { Children = 1_500, Workers = 90, Years = 2, AsOf = asOf }, made.FullName);
            await using var connection = Connection.To(Addresses.Parse(address), folder.Token());
            var run = new ImportRun(
                connection, InputFolder.Open(made.FullName), asOf, Path.Combine(folder.Path, "demo-rejects.csv"))
            {
                Demo = true,
            };
            await Imports.Progress.Show(report => run.Import(report, cancel));
        }
        finally
        {
            made.Delete(recursive: true);
        }
    }
}
