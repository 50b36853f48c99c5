using System.CommandLine;
using AllInOne.Instance;
using AllInOne.Printing;
using Scorecard.Protos.Packs.V1;
using Spectre.Console;

namespace AllInOne.Figures;

static class PackCommand
{
    public static Command Create()
    {
        var pack = new Argument<string>("pack") { Description = "caseload" };
        var period = new Option<string>("--period") { Description = "The month, such as 2026-10.", Required = true };
        var format = FormatOption.Create();
        var command = new Command("pack", "A month's tables, from the figures kept at its end.") { pack, period, format };
        command.Runs(async (line, connection, cancel) =>
        {
            var request = new GetPackRequest { Pack = line.GetValue(pack)!, Period = line.GetValue(period)! };
            var response = await new Packs.PacksClient(connection.Scorecard).GetPackAsync(request, cancellationToken: cancel);
            foreach (var table in response.Tables)
            {
                var sheet = new Sheet([.. table.Columns], [.. table.Rows.Select(row => (IReadOnlyList<object?>)[.. row.Cells])]);
                sheet.Print(line.GetValue(format), Console.Out, [table.Title]);
                if (line.GetValue(format) != Format.Table) continue;
                foreach (var footnote in table.Footnotes) AnsiConsole.WriteLine(footnote);
            }
            return 0;
        });
        return command;
    }
}
