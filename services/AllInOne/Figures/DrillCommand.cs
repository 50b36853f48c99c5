using System.CommandLine;
using AllInOne.Instance;
using AllInOne.Printing;
using Grpc.Core;
using Scorecard.Protos.Figures.V1;
using Client = Scorecard.Protos.Figures.V1.Figures.FiguresClient;

namespace AllInOne.Figures;

static class DrillCommand
{
    public static Command Create()
    {
        var options = new FigureOptions();
        var measure = new Argument<string>("measure") { Description = "A measure's id: figures list tells them." };
        var by = new Option<Cut?>("--by") { Description = "Which of team and area --breakdown names." };
        var breakdown = new Option<string?>("--breakdown") { Description = "A part: North with --by team, or team=North, reason=Nobody;waiting=2-7. \"(no team)\" is none. Left out: the authority." };
        var format = FormatOption.Create();
        var command = new Command("drill", "The records behind a figure.") { measure, by, breakdown, format };
        options.AddTo(command);
        command.Runs(async (line, connection, cancel) =>
        {
            var request = new DrillFigureRequest { Measure = line.GetValue(measure), Period = options.PeriodOf(line), AsKnownOn = line.GetValue(options.KnownOn) ?? "" };
            request.Breakdown.AddRange(Parts(line.GetValue(by), line.GetValue(breakdown)));
            await FigureOptions.Read(connection, new() { Period = request.Period, AsKnownOn = request.AsKnownOn, Measures = { request.Measure } }, cancel);
            using var call = new Client(connection.Scorecard).DrillFigure(request, cancellationToken: cancel);
            var units = await call.ResponseStream.ReadAllAsync(cancel).ToListAsync(cancel);
            string[] keys = units.Count == 0 ? ["team", "area"] : [.. units[0].Breakdown.Select(part => part.Key)];
            new Sheet(["record", "numerator", "denominator", .. keys], [.. units.Select(Row)]).Print(line.GetValue(format), Console.Out);
            return 0;
        });
        return command;
    }

    static IReadOnlyList<object?> Row(DrillFigureResponse unit) => [unit.Record, unit.Numerator, unit.Denominator, .. unit.Breakdown.Select(part => part.Name)];

    static IEnumerable<BreakdownPart> Parts(Cut? by, string? breakdown)
    {
        if (breakdown is null) return by is null ? [] : throw new CommandFailed("--by says what --breakdown names: add --breakdown.");
        var text = by is { } cut ? $"{cut.ToString().ToLowerInvariant()}={breakdown}" : breakdown;
        return text.Split(';').Select(part => part.Split('=', 2) is [var key, var value]
            ? Part(key.Trim(), value.Trim())
            : throw new CommandFailed($"\"{part}\" is no part: write it as team=North."));
    }

    static BreakdownPart Part(string key, string value)
    {
        var part = new BreakdownPart { Key = key };
        if (value != $"(no {key})" && value != "(none)") part.Value = value;
        return part;
    }
}
