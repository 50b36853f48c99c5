using System.CommandLine;
using AllInOne.Instance;
using AllInOne.Printing;
using Scorecard.Protos.Packs.V1;
using Client = Scorecard.Protos.Packs.V1.Packs.PacksClient;

namespace AllInOne.Packs;

static class CatalogueCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("folder") { Description = "The catalogue's folder, or its catalogue.yaml." };
        var check = new Command("check", "Says everything that is wrong in a catalogue, with file, line, field and rule.") { folder };
        check.Runs(async (line, connection, cancel) =>
        {
            var pack = PackOfFolder.Named(line.GetValue(folder)!);
            if (pack.Folder is null) throw new CommandFailed($"There is no folder {line.GetValue(folder)}.");
            var found = await new Client(connection.Scorecard).CheckCatalogueAsync(new() { Folder = pack.Folder }, cancellationToken: cancel);
            if (found.Faults.Count > 0)
            {
                Print(found.Faults, "What is wrong:");
                return Verb.Failed;
            }
            Console.Out.WriteLine($"Nothing is wrong: {found.Indicators} indicators, {found.Tables} tables.");
            if (found.Notices.Count > 0) Print(found.Notices, "It can be used as it is. To look at:");
            return 0;
        });
        var list = new Command("list", "The installed catalogues: name, frequency, title, and the first fault if it cannot be used.");
        list.Runs(async (_, connection, cancel) =>
        {
            var response = await new Client(connection.Scorecard).ListCataloguesAsync(new(), cancellationToken: cancel);
            new Sheet(["catalogue", "frequency", "title", "fault"], [.. response.Catalogues.Select(installed => (IReadOnlyList<object?>)
                [installed.Name, Word(installed.Frequency), installed.Title, installed.Faults.FirstOrDefault() is { } fault ? $"{fault.File} {fault.Line}: {fault.Field} {fault.Rule}" : null])])
                .Print(Format.Table, Console.Out);
            return 0;
        });
        return new Command("catalogue", "Catalogues of indicators (docs/catalogue.md).") { NewCatalogueCommand.Create(), check, list };
    }

    static string? Word(Frequency frequency) => frequency == Frequency.Unspecified ? null : frequency.ToString().ToLowerInvariant();

    static void Print(IEnumerable<CatalogueFault> faults, string caption) =>
        new Sheet(["file", "line", "field", "rule"], [.. faults.Select(fault => (IReadOnlyList<object?>)[fault.File, fault.Line == 0 ? null : fault.Line, fault.Field, fault.Rule])])
            .Print(Format.Table, Console.Out, [caption]);
}
