using System.CommandLine;
using System.Globalization;
using System.Text;
using AllInOne.Instance;
using Scorecard.Files;

namespace AllInOne.Imports;

static class ImportCommand
{
    public static Command Create()
    {
        var path = new Argument<string>("path") { Description = "An Annex A workbook, a list or template as CSV, a statutory return, or a folder of them." };
        var asOf = new Option<string>("--as-of") { Description = "The day the files show (2026-10-31).", Required = true };
        var force = new Option<bool>("--force") { Description = "Import although a check would stop: an older extract, many closures, many rejected rows, a list of another time, a file refused." };
        var partial = new Option<bool>("--partial") { Description = "The lists are not whole: absence closes nothing." };
        var rejects = new Option<string>("--rejects") { Description = "Where to write the rejected rows, and the queries about accepted ones.", DefaultValueFactory = _ => "rejects.csv" };
        var encoding = new Option<string?>("--encoding") { Description = "What CSV files without a byte order mark are written in, such as windows-1252. Default: UTF-8." };
        var command = new Command("import", "Takes in files; the same files twice change nothing.") { path, asOf, force, partial, rejects, encoding };
        command.Runs(async (line, connection, cancel) =>
        {
            if (!DateOnly.TryParseExact(line.GetValue(asOf), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                throw new CommandFailed("--as-of: give a day as yyyy-mm-dd.");
            }
            var from = line.GetValue(path)!;
            if (!File.Exists(from) && !Directory.Exists(from)) throw new CommandFailed($"There is no file or folder {from}.");
            var options = new InputOptions { AsOf = line.GetValue(force) ? null : day, Partial = line.GetValue(partial), CsvEncoding = Named(line.GetValue(encoding)) };
            var folder = InputFolder.Open(from, options);
            var run = new ImportRun(connection, folder, day, line.GetValue(rejects)!) { Force = line.GetValue(force), Encoding = line.GetValue(encoding) ?? "" };
            var finished = await Progress.Show(report => run.Import(report, cancel));
            ImportSummary.Print(folder, run, finished);
            return finished is null || folder.Refused.Count > 0 ? Verb.Failed : 0;
        });
        return command;
    }

    static Encoding? Named(string? name) =>
        name is null ? null : InputOptions.EncodingNamed(name) ?? throw new CommandFailed($"--encoding: there is none called {name}. Give one such as windows-1252.");
}
