using System.Text;
using Scorecard.Files.Facts;
using Scorecard.Protos.Records.V1;
using Record = Scorecard.Protos.Records.V1.Record;

namespace Scorecard.Files.Tests;

public sealed class FactFileTests
{
    [Fact]
    public void Read_HeaderInAnyOrderAndCase_FillsTheFields()
    {
        var row = Read("values", "Period, INDICATOR ,\"breakdown\",Status,,\r\n 2015-08 ,NI 59,\"East, West\",not_available,,\r\n").ShouldHaveSingleItem();

        row.ShouldBeOfType<AcceptedRow>().Record.ShouldBe(new Record
        {
            ReportedValue = new() { Indicator = "NI 59", Period = "2015-08", Breakdown = "East, West", Status = MissingReason.NotAvailable },
        });
    }

    [Fact]
    public void Read_HeaderOnly_HasNoRows() => Read("targets", "indicator,period,value\n").ShouldBeEmpty();

    [Fact]
    public void Read_TextFromAWordProcessor_LosesWhatCannotBeSeen()
    {
        var row = Read("notes", "\uFEFFcatalogue,period,number,text\nmonthly,2015-08,1,\"Don\u2019t\u200B re\u00ADcount.\nEver.\"\n").ShouldHaveSingleItem();

        ((Record)row.ShouldBeOfType<AcceptedRow>().Record!).Note.Text.ShouldBe("Don\u2019t recount.\nEver.");
    }

    [Theory]
    [InlineData("A,2015-08,1", "")]
    [InlineData("A,2015-08", "not_a_record:indicator")]
    [InlineData("A,2015-08,1,2", "not_a_record:indicator")]
    [InlineData("A,2015-08,1,", "")]
    public void Read_RowOfAnotherWidth_IsRejected(string line, string broken) =>
        Faults(Read("values", $"indicator,period,value\n{line}\n")).ShouldBe(broken == "" ? [] : [$"2 {broken}"]);

    [Fact]
    public void Read_BadCells_AreAllNamed() =>
        Faults(Read("populations", "area,year,age_band,population\nEast,twenty,0-17,\"60,000\"\nEast,2015,0-17,1.5\n"))
            .ShouldBe(["2 bad_number:year bad_number:population", "3 bad_number:population"]);

    [Fact]
    public void Read_TheSameFactTwice_RejectsBoth() =>
        Faults(Read("commentary", "indicators,period,text\nA;B,2015-08,One\nB;A,2015-08,Two\nA; B,2015-08,Three\n"))
            .ShouldBe(["2 duplicate:indicators", "4 duplicate:indicators"]);

    [Fact]
    public void Read_OtherBytesThanUtf8_RejectsTheRow()
    {
        byte[] content = [.. "indicator,period,row,value\nA,2015-08,"u8, 0xE9, .. ",1\nB,2015-08,,1\n"u8];

        Faults(FactFile.Read(FactList.Of("values"), content)).ShouldBe(["2 bad_encoding:row"]);
    }

    [Theory]
    [InlineData("indicator,period,vlaue\nA,2015-08,1\n", "unknown_column", "vlaue. There are: indicator, row, period, breakdown, numerator, denominator, value, weight, status, to.")]
    [InlineData("indicator;period;value\nA;2015-08;1\n", "unknown_column", "indicator;period;value. There are")]
    [InlineData("indicator,value\nA,1\n", "missing_column", "values.csv needs: period.")]
    [InlineData("indicator,period,value,Value\nA,2015-08,1,2\n", "two_columns", "value.")]
    [InlineData("indicator,period,row\nA,2015-08,\"x\" y\n", "unbalanced_quotes", "Line 2.")]
    [InlineData("", "empty_file", "")]
    [InlineData("PK\u0003\u0004", "wrong_file", "It is a workbook.")]
    [InlineData("<html>", "wrong_file", "It is a web page")]
    public void Read_AnotherFile_IsRefused(string content, string code, string detail)
    {
        var refused = Should.Throw<FileRefusedException>(() => Read("values", content));

        refused.Rule.Code.ShouldBe(code);
        refused.Detail.ShouldStartWith(detail);
    }

    [Fact]
    public void Write_EveryList_IsReadBack()
    {
        Record[] told =
        [
            new() { ReportedValue = new() { Indicator = "A", Row = "r", Period = "2015-08", Breakdown = "East", Numerator = "1", Denominator = "2", Value = "3", Weight = "4", Status = MissingReason.Suppressed, To = "2015-08-20" } },
            new() { Target = new() { Indicator = "A", Row = "r", Period = "2015/16", Breakdown = "East", Value = "1", Text = "n/a", Outcome = TargetOutcome.Met, Direction = Direction.Same } },
            new() { Comparator = new() { Indicator = "A", Row = "r", Set = "england", Period = "2015/16", Numerator = "1", Denominator = "2", Value = "3", Qualifier = "q", Text = "t", Year = "y", Source = "s" } },
            new() { Population = new() { Area = "East", Year = 2015, AgeBand = "0-17", Population_ = 1 } },
            new() { Commentary = new() { Indicators = { "A", "B" }, Period = "2015-08", Part = "p", Text = "One.\nTwo.", Author = "a", Role = "r" } },
            new() { Note = new() { Catalogue = "c", Period = "2015-08", Anchor = "a", Number = 2, Text = "t" } },
            new() { PackAction = new() { Catalogue = "c", Number = "2a", Raised = "2015-08", Step = "s", Outcome = "o", Owners = { "A", "B" }, Timescale = "t", Due = "2015-09-01", Status = ActionStatus.InProgress, Closed = "2015-09", Indicators = { "A" }, Decision = "3" } },
            new() { Meeting = new() { Catalogue = "c", Period = "2015-08", Name = "n", Date = "2015-09-10", AgendaItem = "4", Questions = { "Why?", "A; B?" }, Decisions = { new MeetingDecision { Number = "1", Text = "Raise: now" } } } },
        ];
        told.Select(record => FactList.Of(record).Name).ShouldBe(FactList.All.Select(list => list.Name));

        foreach (var record in told)
        {
            var list = FactList.Of(record);
            var cells = list.Columns.Select(column => $"\"{column.Write(list.BodyOf(record))}\"");
            var text = $"{string.Join(',', list.Columns.Select(column => column.Name))}\n{string.Join(',', cells)}\n";
            Read(list.Name, text).ShouldHaveSingleItem().ShouldBeOfType<AcceptedRow>().Record.ShouldBe(record);
        }
    }

    static IReadOnlyList<RowOutcome> Read(string list, string content) => FactFile.Read(FactList.Of(list), Encoding.UTF8.GetBytes(content));

    static IEnumerable<string> Faults(IEnumerable<RowOutcome> rows) => rows.OfType<RejectedRow>()
        .Select(row => $"{row.Row} {string.Join(' ', row.Faults.Select(fault => $"{fault.Violation.Code}:{fault.Violation.Field}"))}");
}
