using System.CommandLine;
using System.Globalization;
using AllInOne.Instance;
using AllInOne.Printing;
using Scorecard.Files.Facts;
using Scorecard.Protos.Reported.V1;

namespace AllInOne.Facts;

static class ListFactsCommand
{
    static readonly string[] Telling = ["version", "withdrawn", "recorded_at", "recorded_by", "told_from"];

    public static Command Create(FactList list)
    {
        var about = About(list);
        var period = Narrowing(list, "period");
        var row = Narrowing(list, "row");
        var breakdown = Narrowing(list, "breakdown");
        var history = new Option<bool>("--history") { Description = "Earlier readings too, newest first, and what was withdrawn." };
        var format = FormatOption.Create();
        var command = new Command("list", "As they read now, and who told them when.") { history, format };
        foreach (var option in ((Option?[])[about, period, row, breakdown]).OfType<Option>()) command.Add(option);
        command.Runs(async (line, connection, cancel) =>
        {
            var request = new ListFactsRequest { Kind = ToldFacts.Kind(list), About = Given(about) ?? "", History = line.GetValue(history) };
            if (Given(period) is { } ofPeriod) request.Period = ofPeriod;
            if (Given(row) is { } ofRow) request.Row = ofRow;
            if (Given(breakdown) is { } ofBreakdown) request.Breakdown = ofBreakdown;
            var facts = await new ToldFacts(connection).List(request, cancel);
            var readings = facts.SelectMany(fact => fact.Earlier.Prepend(fact)).ToList();
            Sheet(list, readings, line.GetValue(format)).Print(line.GetValue(format), Console.Out);
            return 0;

            string? Given(Option<string?>? option) => option is null ? null : line.GetValue(option);
        });
        return command;
    }

    static Option<string?>? About(FactList list) => list.AboutColumn switch
    {
        null => null,
        { Name: "catalogue" } => new("--catalogue") { Description = "Of this catalogue only." },
        { Name: "indicator" } => new("--indicator") { Description = "Its code.", Required = true },
        _ => new("--indicator") { Description = "Of this indicator only." },
    };

    static Option<string?>? Narrowing(FactList list, string column) => list.Columns.Any(known => known.Name == column)
        ? new($"--{column}") { Description = $"Of this {column} only." }
        : null;

    // A person is spared the columns in which there is nothing; a machine gets them all.
    static Sheet Sheet(FactList list, List<Fact> facts, Format format)
    {
        string[] columns = [.. list.Columns.Select(column => column.Name), .. Telling];
        var rows = facts.ConvertAll(fact => Row(list, fact));
        int[] kept = [.. Enumerable.Range(0, columns.Length).Where(at => format != Format.Table || rows.Exists(row => row[at] is not null))];
        return new([.. kept.Select(at => columns[at])], [.. rows.Select(row => (IReadOnlyList<object?>)[.. kept.Select(at => row[at])])]);
    }

    static object?[] Row(FactList list, Fact fact) =>
    [
        .. list.Columns.Select(column => Cell(column, column.Write(list.BodyOf(fact.Record)))),
        fact.Version, fact.Record.Withdrawn ? "yes" : null, fact.RecordedAt, fact.RecordedBy, fact.Record.Source,
    ];

    static object? Cell(FactColumn column, string text) =>
        text == "" ? null : column.IsNumber ? decimal.Parse(text, CultureInfo.InvariantCulture) : text;
}
