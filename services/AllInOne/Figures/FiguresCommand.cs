using System.CommandLine;
using System.Globalization;
using AllInOne.Instance;
using AllInOne.Printing;
using Scorecard.Protos.Figures.V1;
using Client = Scorecard.Protos.Figures.V1.Figures.FiguresClient;

namespace AllInOne.Figures;

static class FiguresCommand
{
    // A contract: machines read these by name.
    static readonly string[] Columns = ["measure", "breakdown", "numerator", "denominator", "value"];

    public static Command Create()
    {
        var options = new FigureOptions();
        var measures = new Option<string[]>("--measure") { Description = "Ids of measures. Left out: every one.", AllowMultipleArgumentsPerToken = true };
        var by = new Option<Cut?>("--by") { Description = "team or area: their figures too." };
        var format = FormatOption.Create();
        var command = new Command("figures", "Figures counted from records, for the authority, by what each is broken down by, and by team or area.") { measures, by, format };
        options.AddTo(command);
        command.Add(List());
        command.Runs(async (line, connection, cancel) =>
        {
            var request = new GetFiguresRequest { Period = options.PeriodOf(line), AsKnownOn = line.GetValue(options.KnownOn) ?? "" };
            request.Measures.AddRange(line.GetValue(measures));
            var response = await FigureOptions.Read(connection, request, cancel);
            var rows = response.Figures.Where(figure => Shown(figure, line.GetValue(by))).Select(Row).ToList();
            new Sheet(Columns, rows).Print(line.GetValue(format), Console.Out);
            await Settled.SayAsAt(response.AsAt, response.Stale);
            return 0;
        });
        return command;
    }

    static Command List()
    {
        var format = FormatOption.Create();
        var command = new Command("list", "Every measure: what it counts, when, and from which files.") { format };
        command.Runs(async (line, connection, cancel) =>
        {
            var measures = (await new Client(connection.Scorecard).ListMeasuresAsync(new(), cancellationToken: cancel)).Measures;
            new Sheet(["measure", "topic", "definition", "basis", "unit", "needs", "by"], [.. measures.Select(measure => (IReadOnlyList<object?>)
                [measure.Id, measure.Topic, measure.Definition, measure.Basis, measure.Unit, string.Join(", ", measure.Needs), string.Join(", ", measure.By)])])
                .Print(line.GetValue(format), Console.Out);
            return 0;
        });
        return command;
    }

    static bool Shown(Figure figure, Cut? by) =>
        figure.Breakdown is not [{ Key: "team" or "area" } part] || part.Key == by?.ToString().ToLowerInvariant();

    static IReadOnlyList<object?> Row(Figure figure) => figure.Needs.Count > 0
        ? [figure.Measure, "", null, null, $"needs {string.Join(", ", figure.Needs)}"]
        :
        [
            figure.Measure,
            figure.Breakdown is [{ Key: "team" or "area" } part] ? part.Name : string.Join(';', figure.Breakdown.Select(key => $"{key.Key}={key.Name}")),
            figure.Numerator,
            figure.Denominator,
            figure.Value == "" ? null : decimal.Parse(figure.Value, CultureInfo.InvariantCulture),
        ];
}
