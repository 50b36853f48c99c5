using System.Globalization;
using Scorecard.Packs.Document;

namespace Scorecard.Tests.Packs.Formats;

/// <summary>Packs to print, from what a month's meeting reads to what no council should ever send.</summary>
static class OfficeDocuments
{
    static readonly string[] Months = ["Mar-15", "Apr-15", "May-15", "Jun-15", "Jul-15", "Aug-15"];

    public static IReadOnlyDictionary<string, Func<PackDocument>> All { get; } = new Dictionary<string, Func<PackDocument>>
    {
        ["monthly"] = Monthly,
        ["cards"] = Cards,
        ["narrative"] = Narrative,
        ["awkward"] = Awkward,
        ["wide"] = Wide,
        ["empty"] = () => Of([]),
    };

    public static PackDocument Of(IReadOnlyList<Block> blocks) => new()
    {
        Catalogue = "children",
        Title = "Quality and performance scorecard",
        Organisation = "Example Borough Council",
        Period = "2015-08",
        PeriodName = "August 2015",
        AsAt = new DateOnly(2015, 8, 31),
        Subtitles = ["Children's Services Committee, 24 September 2015, agenda item 6", "Provisional: July and August may still change"],
        Blocks = blocks,
        Cells = [.. CellsIn(blocks).Where(cell => cell.Id is not null)],
    };

    public static IEnumerable<Cell> CellsIn(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Table table => table.Rows.SelectMany(row => row.Cells),
        Facts facts => facts.Items.Select(fact => fact.Cell),
        _ => [],
    });

    public static Cell Number(decimal value, int decimals = 0, string suffix = "", string? id = null) =>
        new(value.ToString("#,##0." + new string('0', decimals), CultureInfo.InvariantCulture) + suffix) { Value = value, Decimals = decimals, Suffix = suffix, Id = id };

    public static Cell Rating(Tone tone, string? word = null) => new(word ?? (tone == Tone.Quiet ? "Data only" : tone.ToString())) { Tone = tone };

    public static PackDocument Monthly() => Of(
    [
        new Paragraph("Twelve indicators are rated. Three miss their target, one of them by more than the tolerance of 5% of the target."),
        new Paragraph("July and August are provisional: two teams have not yet confirmed their figures.", Emphasis.Warning),
        new Heading(2, "Children in care and placements", "care"),
        new Table("care", "Looked-after children", MonthColumns,
        [
            new Row([new("Looked-after children"), .. Enumerable.Repeat(Cell.Blank, 13)], RowKind.Group),
            Line("OP389", "Children in care including unaccompanied asylum seeking children", [454, 450, 454, 457, 452, 446], 0, "", 446, 420, Tone.Red, Tone.Improving),
            Line("OP389b", "Unaccompanied asylum seeking children", [34, 29, 29, 35, 34, 36], 0, "", 36, null, Tone.Quiet, Tone.Plain),
            Line("OP416", "Placements with three or more moves in the year", [11.2m, 11.4m, 11.1m, 10.9m, 10.4m, 10.06m], 1, "%", 10.06m, 10, Tone.Amber, Tone.Improving),
            new Row([new("Placement type"), .. Enumerable.Repeat(Cell.Blank, 13)], RowKind.Group),
            Line("OP418", "Children placed outside the borough and more than 20 miles from home", [17.1m, 16.8m, 16.6m, 16.6m, 15.9m, 15.7m], 1, "%", 15.7m, 16, Tone.Green, Tone.Improving),
            Line("OP420", "Total placements", [1204, 1198, 1201, 1216, 1207, 1188], 0, "", 1188, null, Tone.Quiet, Tone.Plain, RowKind.Total),
        ])
        {
            Footnotes = ["1  England and statistical neighbours are for 2013/14.", "Source: case system, read on 31 August 2015."],
        },
        new Comment(null, "The number in care fell by six in August and by eleven since June. Three sibling groups were adopted.\nThe number remains 26 above the target; edge-of-care panels continue weekly.", "Head of service A, children in care"),
        new Chart("care-chart", "Children in care fell to 446 in August, above the target of 420", ChartKind.Line,
            [.. Months.Zip([454m, 450m, 454m, 457m, 452m, 446m], (month, value) => new ChartPoint(month, value, value.ToString(CultureInfo.InvariantCulture)))])
        {
            Axis = "Children",
            Target = 420,
            Band = new ChartBand("Within tolerance of target", 420, 441),
        },
        new Heading(2, "Caseloads"),
        new Table("caseload", "Average caseload by team",
            [new("Team", ColumnKind.Text), new("Allocations at 31 August"), new("Workers who hold cases"), new("Average")],
            [
                CaseloadRow("Court Team (CiC)", 98, 7, 14),
                CaseloadRow("First Response Team 1", 112, 7, 16) ,
                new Row([new("Safeguarding & Support Team 5") { Marks = ["1"] }, Number(33), Number(2), Number(16.5m) with { Text = "17", Decimals = 0, Remarks = ["Without the duty folder: 12"] }]),
                new Row([new("All teams"), Number(243), Number(16), Number(15.1875m) with { Text = "15", Decimals = 0 }], RowKind.Total),
            ]) { Footnotes = ["1  Nine of the cases are held in the duty folder."] },
        new Chart("caseload-chart", "One team in three is above 15 cases a worker", ChartKind.Bar,
            [new("Court Team (CiC)", 14, "14"), new("First Response Team 1", 16, "16"), new("Safeguarding & Support Team 5", 16.5m, "17"), new("Screening", null, "-")])
        {
            Axis = "Cases per worker",
            Target = 15,
        },
    ]);

    static IReadOnlyList<Column> MonthColumns =>
    [
        new("Indicator", ColumnKind.Text), new("2014/15"), new("England 2013/14"), new("Neighbours 2013/14"), .. Months.Select(month => new Column(month)),
        new("Year to date"), new("Target"), new("Rating", ColumnKind.Sign), new("Trend", ColumnKind.Sign),
    ];

    static Row Line(string id, string name, decimal[] months, int decimals, string suffix, decimal ytd, decimal? target, Tone tone, Tone trend, RowKind kind = RowKind.Plain) => new(
    [
        new(name) { Marks = id == "OP389" ? ["1"] : [] },
        Number(months[0], decimals, suffix), new("-"), new("n/a"),
        .. months.Select((value, at) => Number(value, decimals, suffix, $"{id}/series/{Months[at]}") with { Remarks = id == "OP418" && at == 3 ? ["Restated: was 16.9%"] : [] }),
        Number(ytd, decimals, suffix, $"{id}/ytd"),
        target is { } number ? Number(number, 0, suffix, $"{id}/target") : new("-") { Id = $"{id}/target" },
        Rating(tone) with { Id = $"{id}/rating" },
        new(trend == Tone.Improving ? "↑" : "→") { Id = $"{id}/trend", Tone = trend },
    ], kind);

    static Row CaseloadRow(string team, int allocations, int workers, decimal average) =>
        new([new(team), Number(allocations, 0, "", $"caseload/{team}/allocations"), Number(workers), Number(average, 0, "", $"caseload/{team}/average")]);

    public static PackDocument Cards() => Of([.. Group(Tone.Red), .. Group(Tone.Better), .. Group(Tone.Blue)]);

    static IEnumerable<Block> Group(Tone tone)
    {
        var word = tone switch { Tone.Red => "RED DIAMOND", Tone.Better => "GREEN PLUS", _ => "BLUE CIRCLE" };
        string[] quarters = ["30/06/12", "30/09/12", "31/12/12", "31/03/13"];
        yield return new Heading(2, $"Director 1: {word}");
        for (var at = 1; at <= 3; at++)
        {
            var id = $"CS{(int)tone}4{at}";
            yield return new Heading(3, $"{id} Initial assessments within ten working days", id);
            yield return new Facts([new("Owner", new("Head of service B")), new("Good is", new("higher")), new("Latest", Number(61.25m, 2, "%")), new("Symbol", Rating(tone, word) with { Id = $"{id}/symbol" })]);
            yield return new Table(id, "Actual against target", [new("", ColumnKind.Text), .. quarters.Select(day => new Column(day))],
            [
                new Row([new("Actual"), Number(61.25m, 2, "%", $"{id}/series/30/06/12"), .. Enumerable.Repeat(Cell.Blank, 3)]),
                new Row([new("Target"), .. quarters.Select(day => Number(70, 0, "%", $"{id}/target/{day}"))]),
                new Row([new("Symbol"), Rating(tone, word), .. Enumerable.Repeat(Cell.Blank, 3)]),
            ]);
            yield return new Comment("Comment", "Performance is 8.75 points below the target. Two vacancies are filled from July.", "Head of service C");
            yield return new Chart(id + "-chart", "61.25% in the first quarter, below the target of 70%", ChartKind.Line, [.. quarters.Select((day, place) => new ChartPoint(day, place == 0 ? 61.25m : null, place == 0 ? "61.25%" : ""))])
            {
                Axis = "Per cent",
                Target = 70,
            };
        }
    }

    public static PackDocument Narrative() => Of([.. Exception("Children missing from care"), .. Exception("Care leavers in suitable accommodation")]);

    static IEnumerable<Block> Exception(string name) =>
    [
        new Heading(2, name),
        new Facts([new("Rating", Rating(Tone.Amber)), new("Value", Number(17, id: name + "/latest")), new("Net change", new("+4") { Value = 4 })]),
        new Heading(3, "Why"),
        new Paragraph(string.Join(' ', Enumerable.Repeat("Repeat episodes of four young people account for most of the rise.", 12))),
        new Paragraph("Source: return interviews.", Emphasis.Note),
        new Comment("What we are doing", "A weekly meeting with the police reviews every repeat episode.", null),
        new Heading(4, "Actions"),
        new Table(name + " actions", "Actions", [new("Step", ColumnKind.Text), new("Outcome", ColumnKind.Text), new("Who", ColumnKind.Text), new("Timescale", ColumnKind.Text), new("Status", ColumnKind.Sign)],
            [new Row([new("Weekly review of repeat episodes with the police and the placement providers"), new("Fewer repeat episodes"), new("Head of service D"), new("From July"), Rating(Tone.Green, "Done")])]),
    ];

    public static PackDocument Awkward() => Of(AwkwardBlocks()) with { Title = "R&D \u0002 & <title>", Standing = "Published, version 2", Subtitles = [] };

    static Block[] AwkwardBlocks() =>
    [
        new Heading(2, "a[b]:c*d?e/f\\g 'quoted' and much longer than any sheet's name may be", "OP389"),
        new Heading(2, "A[B]:C*D?E/F\\G 'quoted' and much longer than any sheet's name may be"),
        new Paragraph("bell \u0007 null \0 lone \uD800 half, emoji 😀, not a character \uFFFF, tab\there,\r\nline"),
        new Paragraph("نص من اليمين إلى اليسار، 42%"),
        new Paragraph(new string('x', 40_000)),
        new Heading(2, ""),
        new Comment("=1+1", "@SUM(A1)", "+evil"),
        new Table("=cmd", "=HYPERLINK(\"http://example.test\")", [new("=1+2", ColumnKind.Text), new("-3"), new("@x", ColumnKind.Text), new("")],
            [new Row([new("=cmd|' /C calc'!A0"), new("-4") { Value = -4, Id = "A/net" }, new("_x0041_ & <b>\"") { Tone = Tone.Red, Remarks = ["=1", "\u0001"] }, new(new string('é', 33_000)) { Id = "A/long" }])]),
        new Table("empty", "", [new("Only", ColumnKind.Text)], []),
        new Heading(2, "Charts of nothing"),
        new Chart("none", "Nothing to draw", ChartKind.Bar, []) { Axis = "" },
        new Chart("gaps", "Only gaps", ChartKind.Line, [new("a", null, "c"), new("b", null, "")]) { Axis = "x", Band = new("limits", -3, -1) },
        new Facts([]),
    ];

    public static PackDocument Wide() => Of(
    [
        new Table("wide", "Forty columns", [new("Area", ColumnKind.Text), .. Enumerable.Range(1, 39).Select(at => new Column($"Week {at}"))],
            [.. Enumerable.Range(1, 60).Select(row => new Row([new($"Area number {row}"), .. Enumerable.Range(1, 39).Select(at => Number(row * at / 7m, 1, "%", $"wide/breakdown/{row}-{at}"))]))]),
    ]);
}
