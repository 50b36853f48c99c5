using AllInOne.Printing;
using Scorecard.Files;
using Scorecard.Protos.Imports.V1;
using Spectre.Console;

namespace AllInOne.Imports;

/// <summary>The table at the end: every row read is accepted or rejected, file by file.</summary>
static class ImportSummary
{
    static readonly string[] Columns = ["file", "list", "read", "accepted", "rejected", "queries", "hidden"];

    public static void Print(InputFolder folder, ImportRun run, ImportReport? report)
    {
        foreach (var why in folder.Unread.GroupBy(unread => unread.Why)) AnsiConsole.WriteLine($"Not read, {why.Key}: {string.Join("; ", why.Select(unread => unread.Name))}.");
        foreach (var refused in folder.Refused) AnsiConsole.WriteLine($"Refused: {refused.Name}{Row(refused)}: {refused.Rule.Text} {refused.Detail} {refused.Rule.Help}");
        var rows = run.Counts.Select(count => (IReadOnlyList<object?>)
            [count.File.Name, count.File.List, count.Read, count.Accepted, count.Rejected, count.Queried, count.File.HiddenRows]).ToList();
        rows.Add(["(all)", "", run.Counts.Sum(count => count.Read), run.Counts.Sum(count => count.Accepted), run.Counts.Sum(count => count.Rejected), run.Counts.Sum(count => count.Queried), run.Counts.Sum(count => count.File.HiddenRows)]);
        if (report is not null) new Sheet(Columns, rows).Print(Format.Table, Console.Out);
        if (run.RejectLines > 0) AnsiConsole.WriteLine($"Rejected rows, and queries about accepted ones: {run.RejectsPath}");
        if (report is null)
        {
            AnsiConsole.WriteLine("Nothing was imported.");
            return;
        }
        if (run.AppliedBefore) AnsiConsole.WriteLine("These files were imported before: nothing changed.");
        else AnsiConsole.WriteLine($"Cases opened: {report.CasesOpened}, closed: {report.CasesClosed}. Records written: {report.RecordsWritten}.");
        if (report.NewerKnown.Count > 0) AnsiConsole.WriteLine($"Left, because told later by someone else: {report.NewerKnown.Count} children.");
        foreach (var line in report.DataQuality) AnsiConsole.WriteLine($"Look at: {line.Count} {line.Message}.");
    }

    static string Row(RefusedFile refused) => refused.Row is { } row ? $", row {row}" : "";
}
