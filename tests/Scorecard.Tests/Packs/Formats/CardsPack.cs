using Scorecard.Packs.Document;

namespace Scorecard.Tests.Packs.Formats;

/// <summary>A quarterly report as a county prints it: a card for each indicator, grouped by symbol.</summary>
static class CardsPack
{
    public static PackDocument Document() => Make.Pack("Performance report, quarter 1 2012/13",
    [
        new Heading(2, "Director 1: off target", "d1-red"),
        .. Card("CS143", "Ratio of active TAC cases to open social care referrals", "RED DIAMOND", "0.31", "1.8", "Bigger is better",
            "0.31 is 1.49 below target after data cleansing (1,055 open cases). The target may need revision.\nA review of the threshold document begins in July."),
        .. Card("NI066", "Looked after children cases which were reviewed within required timescales", "RED DIAMOND", "92", "98", "Bigger is better",
            "Seven reviews were late, five of them in one team that had two vacancies. Both posts are now filled."),
        new Heading(2, "Director 1: better than target", "d1-plus"),
        .. Card("NI065", "Children becoming the subject of a Child Protection Plan for a second or subsequent time", "GREEN PLUS", "9.8", "13", "Smaller is better",
            "Better than the target by 3.2 points, 24.6% of it."),
        new Heading(2, "Director 2: on target", "d2-blue"),
        .. Card("CS117", "Families supported by family intervention", "BLUE CIRCLE", "51", "50", "Bigger is better", "No Comment Required (on target)"),
        .. Card("CS156", "Attendance at children's centres", "BLUE CIRCLE", "5120", "5100", "Bigger is better", "No Comment Required (on target)"),
    ]) with
    { Period = "2012/13-Q1", PeriodName = "Quarter 1 2012/13", AsAt = new(2012, 6, 30), Standing = "Published, version 2", Organisation = "Anyshire County Council" };

    static IEnumerable<Block> Card(string code, string name, string symbol, string actual, string target, string polarity, string comment) =>
    [
        new Heading(3, $"{code} {name}", code),
        new Facts(
        [
            new("Symbol", Make.Number($"{code}/symbol", symbol, Make.Rating(symbol))), new("Actual", Make.Number($"{code}/actual", actual)), new("Target", Make.Number($"{code}/target", target)),
            new("Polarity", new(polarity)), new("Owner", new("Head of service B")), new("Plan", new("CYPP")),
        ]),
        new Table(code, $"{code} by quarter", [new("", ColumnKind.Text), new("30/06/12"), new("30/09/12"), new("31/12/12"), new("31/03/13")],
        [
            new([new("Actual"), Make.Number($"{code}/series/Q1", actual), Cell.Blank, Cell.Blank, Cell.Blank]),
            new([new("Target"), Make.Number($"{code}/target/Q1", target), Make.Number($"{code}/target/Q2", target), Make.Number($"{code}/target/Q3", target), Make.Number($"{code}/target/Q4", target)]),
        ]),
        new Comment("Head of Service commentary", comment, "Head of service B"),
    ];
}
