using System.CommandLine;
using AllInOne.Instance;
using AllInOne.Printing;
using Scorecard.Protos.Imports.V1;
using Client = Scorecard.Protos.Imports.V1.Imports.ImportsClient;

namespace AllInOne.Imports;

static class ImportsCommand
{
    public static Command Create()
    {
        var format = FormatOption.Create();
        var command = new Command("imports", "What was imported, newest first.") { format };
        command.Runs(async (line, connection, cancel) =>
        {
            var response = await new Client(connection.Intake).ListImportsAsync(new(), cancellationToken: cancel);
            new Sheet(["import", "as_of", "begun_at", "state", "files"], [.. response.Imports.Select(Row)]).Print(line.GetValue(format), Console.Out);
            return 0;
        });
        command.Add(Undo());
        return command;
    }

    static Command Undo()
    {
        var id = new Argument<string>("import") { Description = "The import, as `imports` names it." };
        var undo = new Command("undo", "Puts back what an import changed, except what was changed again since.") { id };
        undo.Runs(async (line, connection, cancel) =>
        {
            var request = new UndoImportRequest { ImportId = line.GetValue(id)!, RequestId = Guid.CreateVersion7().ToString() };
            var response = await new Client(connection.Intake).UndoImportAsync(request, cancellationToken: cancel);
            Console.WriteLine($"Put back: {response.RecordsRestored} records.");
            foreach (var left in response.Left) Console.WriteLine($"Left, because changed again since: {left}");
            return 0;
        });
        return undo;
    }

    static IReadOnlyList<object?> Row(Scorecard.Protos.Imports.V1.ImportSummary import) =>
        [import.ImportId, import.AsOf, import.BegunAt, import.State.ToString().ToLowerInvariant(), string.Join(' ', import.Files.Select(file => file.Name))];
}
