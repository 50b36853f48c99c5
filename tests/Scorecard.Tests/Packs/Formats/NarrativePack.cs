using Scorecard.Packs.Document;

namespace Scorecard.Tests.Packs.Formats;

/// <summary>Exceptions in words with their actions, and every kind of block, tone and chart.</summary>
static class NarrativePack
{
    public static PackDocument Document() => Make.Pack("Key performance indicators: exceptions and actions",
        new Paragraph("This report covers the indicators that are red or amber at the end of May 2017, why they are, and what is being done."),
        new Heading(2, "Child protection", "cp"),
        new Heading(3, "Number of children subject to a child protection plan", "CP_PLANS"),
        new Facts([new("Rating", Make.Number("CP_PLANS/rating", "RED", Tone.Red)), new("May 2017", Make.Number("CP_PLANS/value", "271") with { Marks = ["1"] }), new("Last month", Make.Number("CP_PLANS/last", "284")),
            new("Change", Make.Number("CP_PLANS/change", "↓", Tone.Improving)), new("Target", Make.Number("CP_PLANS/target", "-", Tone.Quiet) with { Remarks = ["No target is set; the statistical neighbours' rate is shown instead."] })]),
        new Chart("cp", "Plans have fallen for two months from their highest in three years", ChartKind.Line, [.. Enumerable.Range(0, 40).Select(Month)])
        {
            Axis = "Children with a plan at the month's end (number)",
            Target = 240,
            Band = new("Control limits", 205, 288),
        },
        new Comment("What the figures show", "The number of plans fell by 13 in the month, to 271. It remains above that of statistical neighbours.", null),
        new Comment("Why", "Large sibling groups account for 38 of the plans. Three teams hold more than half of those over 15 months.", null),
        new Comment("What we are doing", "Every plan over 15 months is reviewed by a service manager.\nThe panel meets weekly from June.", "Head of service A, Safeguarding"),
        new Heading(4, "Actions", null),
        new Table("actions", "Actions on child protection plans", [new("Step", ColumnKind.Text), new("Outcome", ColumnKind.Text), new("Owners", ColumnKind.Text), new("Timescale", ColumnKind.Text), new("Status", ColumnKind.Sign)],
        [
            Action("Review each plan over 15 months", "Plans end or step down where it is safe", "Head of service A; service managers", "From July", "Begun", Tone.Amber),
            Action("Recruit two child protection chairs", "Conferences within 15 working days", "Head of service B", "End date TBC", "Late", Tone.Red),
            Action("Sibling groups: one lead worker", "One plan, one worker", "Team managers", "31 August 2017", "Done", Tone.Green),
        ]),
        new Heading(2, "Placements", "placements"),
        new Heading(3, "Children placed more than 20 miles from home", "LAC_OVER_20M"),
        new Chart("areas", "Four of six areas place more children at a distance than the council's own standard", ChartKind.Bar,
        [
            new("North", 18.2m, "18.2%"), new("South and the villages of the estuary, with the islands", 24.9m, "24.9%"), new("East", 9m, "9.0%"), new("West", null, "Not available"),
            new("Central", 16.4m, "16.4%"), new("New Town", 21.5m, "21.5%"), new("Other", 0m, "0.0%"),
        ])
        { Axis = "Share of children placed more than 20 miles from home (per cent)", Target = 15, Band = new("Tolerance", 14.25m, 15.75m) },
        new Table("signs", "Every sign", [new("Sign", ColumnKind.Text), new("Rating", ColumnKind.Sign), new("Figure"), new("Trend", ColumnKind.Sign)],
            [.. Enum.GetValues<Tone>().Select((tone, place) => new Row([new(tone.ToString()), Make.Number($"signs/{tone}", $"{tone} sign", tone), Make.Number($"signs/figure/{tone}", $"{10 + place}.5%", tone), Make.Number($"signs/trend/{tone}", place % 3 == 0 ? "↑" : place % 3 == 1 ? "→" : "↓", tone)]))]),
        new Heading(2, "Net change", "net"),
        new Chart("net", "The net number of children in care fell in four of seven months", ChartKind.Bar,
            [.. "Nov -4,Dec 6,Jan -2,Feb -12,Mar 3,Apr 0,May -5".Split(',').Select(text => text.Split(' ')).Select(parts => new ChartPoint(parts[0], int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture), parts[1]))])
        { Axis = "Starters less leavers (number)" },
        new Chart("none", "There are no figures for advocacy yet", ChartKind.Line, [new("Apr-17", null, "N/A"), new("May-17", null, "N/A")]) { Axis = "Children with an advocate (number)" },
        new Chart("twelve", "Return interviews held in 72 hours rose to 81.3% in March, short of the target of 85%", ChartKind.Line,
            [.. "Apr 62.5,May 66.7,Jun 58.3,Jul 70.4,Aug 71.9,Sep 69.2,Oct 75,Nov 73.1,Dec 77.8,Jan 76.5,Feb 79.2,Mar 81.3".Split(',').Select(text => text.Split(' ')).Select(parts => new ChartPoint(parts[0] + "-16", decimal.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture), parts[1] + "%"))])
        { Axis = "Return interviews held within 72 hours (per cent of those due)", Target = 85 },
        new Heading(2, "Notes", "notes"),
        new Paragraph("1 Includes children whose plan is temporary from another authority.", Emphasis.Note)) with
    { Period = "2017-05", PeriodName = "May 2017", AsAt = new(2017, 5, 31), Standing = "Signed off", Subtitles = ["Children and Learning Overview and Scrutiny Sub-Committee, 6 July 2017, agenda item 7"] };

    static Row Action(string step, string outcome, string owners, string timescale, string status, Tone tone) => new([new(step), new(outcome), new(owners), new(timescale), new(status) { Tone = tone }]);

    static ChartPoint Month(int place)
    {
        var month = new DateOnly(2014, 2, 1).AddMonths(place);
        decimal? value = place is 11 or 12 or 14 ? null : 215 + place * 2 + place * 7 % 13 - (place > 37 ? 20 : 0);
        return new(month.ToString("MMM-yy", System.Globalization.CultureInfo.InvariantCulture), value, value is null ? "N/A" : $"{value}");
    }
}
