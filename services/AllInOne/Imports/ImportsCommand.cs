using System.CommandLine;
using AllInOne.Instance;
using AllInOne.Printing;
using Grpc.Core;
using Scorecard.Protos.Imports.V1;
using Scorecard.Protos.Records.V1;
using Client = Scorecard.Protos.Imports.V1.Imports.ImportsClient;

namespace AllInOne.Imports;

static class ImportsCommand
{
    // The supervisions of a large authority; else a call has half a minute.
    static readonly TimeSpan LongestUndo = TimeSpan.FromMinutes(10);

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
            var import = line.GetValue(id)!;
            var request = new UndoImportRequest { ImportId = import, RequestId = Guid.CreateVersion7().ToString() };
            var intake = await Progress.Show(report => UndoCases(connection.Intake, request, report, cancel));
            var register = await UndoRecords(connection.Workforce, "workforce", import, cancel);
            var populations = await UndoRecords(connection.Scorecard, "scorecard", import, cancel);
            Console.WriteLine($"Put back: {intake.RecordsRestored + register.RecordsRestored + populations.RecordsRestored} records.");
            foreach (var left in intake.Left.Concat(register.Left).Concat(populations.Left)) Console.WriteLine($"Left, because changed again since: {left}");
            return 0;
        });
        return undo;
    }

    static async Task<UndoReport> UndoCases(CallInvoker intake, UndoImportRequest request, Action<string, double> progress, CancellationToken cancel)
    {
        using var call = new Client(intake).UndoImport(request, cancellationToken: cancel);
        UndoReport? report = null;
        while (await call.ResponseStream.MoveNext(cancel))
        {
            var step = call.ResponseStream.Current;
            if (step.ChildrenTotal > 0) progress("Putting back", (double)step.ChildrenDone / step.ChildrenTotal);
            report = step.Report ?? report;
        }
        return report!;
    }

    static async Task<UndoRecordsResponse> UndoRecords(CallInvoker owner, string source, string import, CancellationToken cancel) =>
        await new Records.RecordsClient(owner).UndoRecordsAsync(
            new() { Source = source, ImportId = import }, deadline: TimeProvider.System.GetUtcNow().UtcDateTime + LongestUndo, cancellationToken: cancel);

    static IReadOnlyList<object?> Row(Scorecard.Protos.Imports.V1.ImportSummary import) =>
        [import.ImportId, import.AsOf, import.BegunAt, import.State.ToString().ToLowerInvariant(), string.Join(' ', import.Files.Select(file => file.Name))];
}
