using Scorecard.Packs.Document;

namespace Scorecard.Tests.Packs.Formats;

/// <summary>A monthly scorecard as a London borough prints it: many columns, groups of rows, traffic lights, arrows.</summary>
static class MonthlyPack
{
    static readonly Column[] Columns =
    [
        new("Indicator", ColumnKind.Text), new("Code", ColumnKind.Text), new("2014/15"), new("England 2013/14"), new("Neighbours 2013/14"), new("Mar-15"), new("Apr-15"),
        new("May-15"), new("Jun-15"), new("Jul-15"), new("Aug-15"), new("Year to date"), new("Target"), new("Rating", ColumnKind.Sign), new("Trend", ColumnKind.Sign),
    ];

    public static PackDocument Document()
    {
        var computed = Make.Line("OP414", "Percentage of children becoming looked after previously subject to a Child Protection plan", "41.6% - - 0.0% 14.3% 27.8% 29.4% 36.4% 64.3%", "35.1%|-|Data only|↑");
        var cells = computed.Cells.ToList();
        cells[^4] = cells[^4] with { Remarks = ["As published; the system computes 33.8%."], Marks = ["2"] };
        cells[10] = cells[10] with { Remarks = ["Restated since version 1, which said 60.0%."] };

        return Make.Pack("Quality and Performance Network exception scorecard",
            new Heading(2, "Summary", "summary"),
            new Paragraph("Eleven indicators are reported by exception. Three miss their target, two of them by more than the tolerance of five per cent of the target."),
            new Paragraph("Provisional: figures for August are as told to 28 August 2015.", Emphasis.Warning),
            new Heading(2, "Children in care and placements", "care"),
            new Chart("OP389", "Children in care rose to 446 in August, above the target of 420", ChartKind.Line,
                [.. "Mar-15 454,Apr-15 450,May-15 454,Jun-15 457,Jul-15 -,Aug-15 446".Split(',').Select(Point)])
            {
                Axis = "Children in care at the month's end (number)",
                Target = 420,
                Band = new("Within tolerance", 420, 441),
            },
            new Table("care", "Children in care and placements, monthly", Columns,
            [
                new([new("Looked after children"), .. Enumerable.Repeat(Cell.Blank, Columns.Length - 1)], RowKind.Group),
                Make.Line("OP389", "Children in care including unaccompanied asylum seeking children", "451 - - 454 450 454 457 N/A 446", "446|420|Red|↑+"),
                Make.Line("OP389b", "Children in care - unaccompanied asylum seeking children", "34 - - 34 29 29 35 34 36", "36|-|Data only|↑"),
                Make.Line("OP389a", "The rate of children in care per 10,000 population", "77 60 70 77 76 77 78 76 76", "76|-|Data only|→"),
                Make.Line("OP416", "Children ceasing to be looked after", "260 -30430 231 16 18 14 19 17 20", "88|-|Data only|↑"),
                new(cells),
                Make.Line("OP370", "Percentage of looked after children aged over 16 with a Pathway Plan less than 6 months old", "68.0% - - 70.1% 72.0% 71.5% 69.8% 74.4% 71.0%", "71.0%|90.00%|Red|↓!"),
                Make.Line("OP403", "Percentage of school age looked after children with an up to date Personal Education Plan", "91.0% - - 90.4% 89.7% 87.6% 88.2% 87.0% 86.9%", "86.9%|90.00%|Amber|↓!"),
                Make.Line("OP400", "Children in care visits", "94% - - 95% 96% 94% 97% 95% 96%", "96%|95%|Green|↑+"),
                new([new("Placement type"), .. Enumerable.Repeat(Cell.Blank, Columns.Length - 1)], RowKind.Group),
                Make.Line("PL1", "In-house fostering", "151 - - 152 150 148 149 147 145", "145|-|Data only|↓"),
                Make.Line("PL2", "Independent fostering (including third sector)", "196 - - 197 195 201 203 200 198", "198|-|Data only|↓"),
                Make.Line("PL3", "Semi-independent", "38 - - 39 40 41 41 43 42", "42|-|Data only|↓"),
                Make.Line("PLT", "All placements", "385 - - 388 385 390 393 390 385", "385|-|Data only|↓") with { Kind = RowKind.Total },
            ])
            {
                Footnotes = ["1 Mar-15 is the baseline month and is left out of every year to date.", "2 Of the children who began to be looked after in the year."],
            },
            new Heading(2, "Workforce", "workforce"),
            new Paragraph("Caseloads at the month's end. The duty folder's cases are not taken from the average; the adjusted figure stands beside it."),
            new Table("caseload", "Caseload by team", [new("Team", ColumnKind.Text), new("Workers"), new("Allocations"), new("Average"), new("Average without duty folder")],
            [
                Row("First Response", "14.0", "288", "21", "18"), Row("Safeguarding North", "22.6", "361", "16", "16"), Row("Safeguarding South", "21.0", "352", "17", "17"),
                Row("Court Team (CiC)", "9.8", "108", "11", "11"), Row("Young Adults", "12.0", "214", "18", "18"),
                Row("All teams", "79.4", "1,323", "17", "16") with { Kind = RowKind.Total },
            ])
            { Footnotes = ["A duty folder is a worker's name that holds the cases that wait for allocation."] },
            new Chart("caseload", "First Response carries the highest average caseload, 21, above the standard of 18", ChartKind.Bar,
                [new("First Response", 21, "21"), new("Safeguarding North", 16, "16"), new("Safeguarding South", 17, "17"), new("Court Team (CiC)", 11, "11"), new("Young Adults", 18, "18"), new("Disabled Children", null, "No data")])
            { Axis = "Average caseload per full-time equivalent worker", Target = 18 }) with
        {
            Title = "Quality and Performance Network exception scorecard",
            Subtitles = ["Quality and Performance Network, 24 September 2015, agenda item 4", "Demo data"],
        };
    }

    static Row Row(string team, params string[] figures) => new([new(team), .. figures.Select((text, place) => Make.Number($"caseload/{team}/{place}", text))]);

    static ChartPoint Point(string text) => text.Split(' ') is [var label, var figure] && decimal.TryParse(figure, System.Globalization.CultureInfo.InvariantCulture, out var value) ? new(label, value, figure) : new(text.Split(' ')[0], null, "N/A");
}
