using System.CommandLine;
using AllInOne.Instance;
using AllInOne.Printing;
using Scorecard.Protos.Publications.V1;

namespace AllInOne.Packs;

static class DifferencesCommand
{
    public static Command Create()
    {
        var pack = new PackArguments();
        var from = new Option<int>("--from") { Description = "The earlier version.", Required = true };
        var to = new Option<int>("--to") { Description = "The later version. Default: what publishing now would make.", DefaultValueFactory = _ => 0 };
        var format = FormatOption.Create();
        var command = new Command("differences", "What two versions of a pack say differently, and what made it so.") { pack.Catalogue, pack.Period, from, to, format };
        command.Runs(async (line, connection, cancel) =>
        {
            var found = await new Publications.PublicationsClient(connection.Scorecard).GetDifferencesAsync(
                new() { Pack = pack.Read(line), From = line.GetValue(from), To = line.GetValue(to) }, cancellationToken: cancel);
            var rows = found.Differences.Select(difference => (IReadOnlyList<object?>)
            [
                difference.Cell,
                difference.Label,
                difference.HasBefore ? difference.Before : null,
                difference.HasAfter ? difference.After : null,
                string.Join("; ", [.. difference.Causes.Select(Said), .. difference.Records is { } records ? [Said(records)] : (string[])[]]),
            ]);
            new Sheet(["cell", "label", "before", "after", "because"], [.. rows]).Print(line.GetValue(format), Console.Out);
            foreach (var other in found.Others) Console.Error.WriteLine($"Also told, without changing a cell: {Said(other)}");
            if (found.CatalogueChanged) Console.Error.WriteLine("The catalogue was changed.");
            return 0;
        });
        return command;
    }

    static string Said(ChangedRecords records) =>
        $"records counted by {string.Join(", ", records.Measures)}, changed since {string.Join(", ", records.Since.Select(log => $"{log.Source} {log.Seq}"))}";

    static string Said(ChangedFact change) => $"{change.Kind} {string.Join('/', change.Id)}, {change.RecordedBy}, {change.RecordedAt}, {change.Source}";
}
