using System.CommandLine;
using AllInOne.Instance;
using AllInOne.Printing;
using Scorecard.Files;
using Scorecard.Files.Facts;
using Scorecard.Records.Rules;

namespace AllInOne.Facts;

static class ImportFactsCommand
{
    static readonly string[] Columns = ["file", "list", "read", "accepted", "rejected", "written", "unchanged"];

    public static Command Create(FactList list)
    {
        var path = new Argument<string>("file") { Description = $"A CSV file with the columns {string.Join(", ", list.Columns.Select(column => column.Name))}." };
        var source = new Option<string?>("--source") { Description = "Where these come from, in words: kept with every line. Default: the file's name." };
        var force = new Option<bool>("--force") { Description = "Import although more than 20% of the lines are rejected." };
        var rejects = new Option<string>("--rejects") { Description = "Where to write the rejected lines.", DefaultValueFactory = _ => "rejects.csv" };
        var command = new Command("import", "Takes in a file; the same file twice changes nothing.") { path, source, force, rejects };
        command.Runs(async (line, connection, cancel) =>
        {
            var file = line.GetValue(path)!;
            if (!File.Exists(file)) throw new CommandFailed($"There is no file {file}.");
            using var rejected = new RejectsFile(line.GetValue(rejects)!);
            var import = new FactsImport(connection, list, file, line.GetValue(source) ?? Path.GetFileName(file), rejected) { Force = line.GetValue(force) };
            try
            {
                await Imports.Progress.Show(async report =>
                {
                    await import.Run(report, cancel);
                    return import;
                });
            }
            catch (FileRefusedException refused)
            {
                rejected.Write(new RefusedFile(import.Name, list.Name, refused.Rule, refused.Detail, refused.Row));
                throw new CommandFailed($"Refused: {import.Name}: {refused.Rule.Text} {refused.Detail} {refused.Rule.Help}");
            }
            Print(import, list);
            if (rejected.Lines > 0) Console.WriteLine($"Rejected lines: {line.GetValue(rejects)}");
            if (import.Stopped) throw new CommandFailed($"Nothing was imported. {RuleBook.TooManyRejects.Text} {RuleBook.TooManyRejects.Help}");
            return 0;
        });
        return command;
    }

    static void Print(FactsImport import, FactList list) =>
        new Sheet(Columns, [[import.Name, list.Name, import.Read, import.Read - import.Rejected, import.Rejected, import.Written, import.Unchanged]])
            .Print(Format.Table, Console.Out);
}
