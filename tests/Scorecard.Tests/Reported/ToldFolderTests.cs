using System.Text;
using Scorecard.Populations;
using Scorecard.Reported;

namespace Scorecard.Tests.Reported;

public sealed class ToldFolderTests
{
    [Fact]
    public void Read_EveryFile_GivesItsFacts()
    {
        var (facts, faults) = Read(
            ("values.csv", "period,indicator,value,numerator,denominator,to,status,row,breakdown,weight\n2015-08,NI 59,71.50,,,2015-08-20,,No. inside,East,3\n2012/13-Q1,OP389,,,,,not_yet_due,,,\n"),
            ("targets.csv", "indicator,period,value,text,outcome,direction\nNI 59,2015/16,90.00,,,\nNI 60,2015/16,,n/a,missed,improved\n"),
            ("comparators.csv", "indicator,set,period,numerator,denominator,qualifier,text,year,source\nNI 59,england,2015/16,1,2,3yr Average,60-63%,2013/14,SFR 36\n"),
            ("populations.csv", "area,year,age_band,population\nEast,2015,0-17,60000\n"),
            ("commentary.csv", "indicators,period,part,text,author,role\nNI 59; OP389,2015-08,Why,\"One.\r\n\r\nTwo, three.\",Director 1,Director\n"),
            ("notes.csv", "catalogue,period,anchor,number,text\nmonthly,2015-08,NI 59/ytd,2,\"Counted \"\"anew\"\".\"\n"),
            ("actions.csv", "catalogue,number,raised,step,outcome,owners,timescale,due,status,closed,indicators,decision\nmonthly,2a,2015-08,Meet,Known,Head A;Head B,From July.,2015-10-01,in_progress,2015-09,NI 59;OP389,3\n"),
            ("meetings.csv", "catalogue,period,name,date,agenda_item,questions,decisions\nmonthly,2015-08,Scrutiny,2015-09-10,Item 4,\"Why?\nWhen: now?\",\"1: Raise it: now\n2: Note it\"\n"),
            ("readme.txt", "not looked at"));

        faults.ShouldBeEmpty();
        facts.Values.ShouldBe(
        [
            new("NI 59", "No. inside", "2015-08", "East") { Value = 71.5m, Weight = 3, To = new(2015, 8, 20) },
            new("OP389", "", "2012/13-Q1", "") { Status = MissingReason.NotYetDue },
        ]);
        facts.Targets.ShouldBe(
        [
            new("NI 59", "", "2015/16", "") { Value = 90 },
            new("NI 60", "", "2015/16", "") { Text = "n/a", Outcome = TargetOutcome.Missed, Direction = Direction.Improved },
        ]);
        facts.Comparators.ShouldBe(
        [
            new("NI 59", "", "england", "2015/16") { Numerator = 1, Denominator = 2, Qualifier = "3yr Average", Text = "60-63%", Year = "2013/14", Source = "SFR 36" },
        ]);
        facts.Populations.ShouldBe([new Population("East", 2015, "0-17", 60_000)]);
        var commentary = facts.Commentary.ShouldHaveSingleItem();
        commentary.Indicators.ShouldBe(["NI 59", "OP389"]);
        (commentary.Period, commentary.Part, commentary.Text, commentary.Author, commentary.Role)
            .ShouldBe(("2015-08", "Why", "One.\n\nTwo, three.", "Director 1", "Director"));
        facts.Notes.ShouldBe([new("monthly", "2015-08", "NI 59/ytd", 2) { Text = "Counted \"anew\"." }]);
        var action = facts.Actions.ShouldHaveSingleItem();
        action.Owners.ShouldBe(["Head A", "Head B"]);
        action.Indicators.ShouldBe(["NI 59", "OP389"]);
        (action.Raised, action.Step, action.Outcome, action.Timescale, action.Due, action.Status, action.Closed, action.Decision)
            .ShouldBe(("2015-08", "Meet", "Known", "From July.", new DateOnly(2015, 10, 1), ActionStatus.InProgress, "2015-09", "3"));
        var meeting = facts.Meetings.ShouldHaveSingleItem();
        meeting.Questions.ShouldBe(["Why?", "When: now?"]);
        meeting.Decisions.ShouldBe([new("1", "Raise it: now"), new("2", "Note it")]);
        (meeting.Name, meeting.Date, meeting.AgendaItem).ShouldBe(("Scrutiny", new DateOnly(2015, 9, 10), "Item 4"));
    }

    [Fact]
    public void Read_BadLines_KeepsTheGoodAndNamesWhatIsWrong()
    {
        var (facts, faults) = Read(
            ("values.csv", "indicator,row,period,value,status\nA,,2015-08,1,\nB,,2015-13,1,not_available\nC,,2015-08,1,gone\nD,,2015-08,\nE,,2015-08,1,\nE,,2015-08,2,\n"),
            ("targets.csv", "indicator,period,traget\nA,2015/16,1\n"));

        facts.Values.Select(value => value.Indicator).ShouldBe(["A"]);
        faults.Select(fault => $"{fault.File} {fault.Row} {fault.Column} {fault.Rule.Code}").ShouldBe(
        [
            "values.csv 3 period bad_period",
            "values.csv 4 status unknown_code",
            "values.csv 5 indicator not_a_record",
            "values.csv 6 indicator duplicate",
            "values.csv 7 indicator duplicate",
            "targets.csv 1  unknown_column",
        ]);
        faults[0].Said.ShouldBe("Not a period. Write 2015-08, 2012/13-Q1, 2015/16, 2017-W49 or 2017-05-15..2017-05-31.");
        faults[^1].Value.ShouldBe("traget. There are: indicator, row, period, breakdown, value, text, outcome, direction.");
    }

    static (ToldFacts Facts, IReadOnlyList<ToldFault> Faults) Read(params IEnumerable<(string Name, string Text)> files)
    {
        var (lines, faults) = ToldFolder.Read(files.Select(file => (file.Name, Encoding.UTF8.GetBytes(file.Text))));
        return (ToldFacts.Of([.. lines.Select(line => line.Fact)]), faults);
    }
}
