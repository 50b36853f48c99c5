using System.CommandLine;
using AllInOne.Instance;
using AllInOne.Printing;
using Scorecard.Protos.Packs.V1;
using Spectre.Console;
using Client = Scorecard.Protos.Packs.V1.Packs.PacksClient;

namespace AllInOne.Packs;

static class PackCommand
{
    public static Command Create()
    {
        var catalogue = new Argument<string>("catalogue") { Description = "A catalogue's name, such as caseload or core, or the folder of one that is not installed." };
        var period = new Option<string>("--period") { Description = "2026-10, 2012/13-Q1, 2015/16, 2017-W49 or 2017-05-15..2017-05-31.", Required = true };
        var format = new Option<PackForm>("--format") { Description = "table to read here; cells, html, xlsx, docx, pdf, csv or json as a file.", DefaultValueFactory = _ => PackForm.Table };
        var output = new Option<string?>("--output", "-o") { Description = "The file to write. Left out: printed here." };
        var exceptions = new Option<bool>("--exceptions") { Description = "Only what is red or amber: why, and what is done about it." };
        var checks = new Option<bool>("--checks") { Description = "What is doubtful in the figures and texts, before the pack goes out." };
        var explain = new Option<string?>("--explain") { Description = "How each cell of this indicator came to be: what was told, by whom and when, and the rules in words." };
        var published = new Option<int?>("--published") { Description = "A published version, by its number; 0 is the newest." };
        var forPublic = new Option<bool>("--public") { Description = "With --published: as it may leave the authority, small counts suppressed." };
        var command = new Command("pack", "A catalogue's pack for a period, and its way to publication.") { catalogue, period, format, output, exceptions, checks, explain, published, forPublic };
        command.Add(SignOffCommand.Create());
        command.Add(PublishCommand.Create());
        command.Add(VersionsCommand.Create());
        command.Add(DifferencesCommand.Create());
        command.Runs(async (line, connection, cancel) =>
        {
            var pack = PackOfFolder.Named(line.GetValue(catalogue)!);
            pack.Period = line.GetValue(period)!;
            pack.View = line.GetValue(checks) ? PackView.Checks : line.GetValue(exceptions) ? PackView.Exceptions : PackView.Unspecified;
            var client = new Client(connection.Scorecard);
            if (line.GetValue(explain) is { } indicator)
            {
                await Explain(client, pack, indicator, cancel);
                return 0;
            }
            var request = new PrintPackRequest { Pack = pack };
            if (line.GetValue(published) is { } number) request.Published = new() { Number = number, Public = line.GetValue(forPublic) };
            else if (line.GetValue(forPublic)) throw new CommandFailed("--public is of a published version: add --published.");
            if (line.GetValue(format) is PackForm.Table && request.Published is null) await Show(client, pack, cancel);
            else await Write(client, request, line.GetValue(format) is PackForm.Table ? PackForm.Cells : line.GetValue(format), line.GetValue(output), cancel);
            return 0;
        });
        return command;
    }

    static async Task Explain(Client client, PackOf pack, string indicator, CancellationToken cancel)
    {
        foreach (var cell in (await client.ExplainIndicatorAsync(new() { Pack = pack, Indicator = indicator }, cancellationToken: cancel)).Cells)
        {
            var rounded = cell.HasValue && !cell.Text.Replace(",", "", StringComparison.Ordinal).StartsWith(cell.Value, StringComparison.Ordinal);
            Console.WriteLine($"{cell.Id}: {(cell.Text == "" ? "(blank)" : cell.Text)}{(rounded ? $"   not rounded: {cell.Value}" : "")}");
            foreach (var step in cell.Steps) Console.WriteLine($"    {step}");
        }
    }

    static async Task Show(Client client, PackOf pack, CancellationToken cancel)
    {
        var response = await client.GetPackAsync(new() { Pack = pack }, cancellationToken: cancel);
        AnsiConsole.WriteLine(response.Title);
        // On a terminal they are seen once; in a file they belong to the pack.
        if (Console.IsOutputRedirected) foreach (var warning in response.Warnings) AnsiConsole.WriteLine(warning);
        await Say(response.Warnings);
        foreach (var table in response.Tables)
        {
            var sheet = new Sheet([.. table.Columns], [.. table.Rows.Select(row => (IReadOnlyList<object?>)[.. row.Cells])]);
            AnsiConsole.WriteLine();
            sheet.Print(Format.Table, Console.Out, [table.Title]);
            foreach (var footnote in table.Footnotes) AnsiConsole.WriteLine(footnote);
        }
    }

    static async Task Say(IEnumerable<string> warnings)
    {
        foreach (var warning in warnings) await Console.Error.WriteLineAsync(warning);
    }

    static async Task Write(Client client, PrintPackRequest request, PackForm form, string? path, CancellationToken cancel)
    {
        request.Format = Enum.Parse<PackFormat>(form.ToString());
        using var call = client.PrintPack(request, cancellationToken: cancel);
        if (!await call.ResponseStream.MoveNext(cancel)) throw new CommandFailed("The instance sent no pack.");
        await Say(call.ResponseStream.Current.Warnings);
        if (path is null && !Console.IsOutputRedirected && form is PackForm.Xlsx or PackForm.Docx or PackForm.Pdf) path = call.ResponseStream.Current.FileName;
        // A file that is cut off half-way is not left in place of a whole one.
        var part = path is null ? null : $"{path}.part";
        await using (var to = part is null ? Console.OpenStandardOutput() : File.Create(part))
        {
            while (await call.ResponseStream.MoveNext(cancel)) await to.WriteAsync(call.ResponseStream.Current.Content.Memory, cancel);
        }
        if (path is null) return;
        File.Move(part!, path, overwrite: true);
        await Console.Error.WriteLineAsync($"Written to {path}.");
    }
}

enum PackForm
{
    Table,
    Cells,
    Html,
    Xlsx,
    Docx,
    Pdf,
    Csv,
    Json,
}
