using Scorecard.Records.Rules;
using Scorecard.Reported;
using Messages = Scorecard.Protos.Records.V1;
using Record = Scorecard.Protos.Records.V1.Record;

namespace Scorecard.Tests.Reported;

/// <summary>The rules of each kind, at their edges; a good message is spoilt one field at a time.</summary>
public sealed class TellTests
{
    [Theory]
    [InlineData("999999999999999.9999999999", "")]
    [InlineData("-999999999999999.9999999999", "")]
    [InlineData("1000000000000000", "value out_of_range")]
    [InlineData("0.12345678901", "value too_precise")]
    [InlineData("0.12345678900000", "")]
    [InlineData("1,234", "value bad_number")]
    [InlineData("71%", "value bad_number")]
    [InlineData("1e3", "value bad_number")]
    [InlineData("NaN", "value bad_number")]
    [InlineData("(4)", "value bad_number")]
    [InlineData("+4", "")]
    [InlineData(" ", "value missing")]
    public void Value_OfNumber_IsBounded(string value, string broken) => Faults(Value(told => told.Value = value)).ShouldBe(broken);

    [Theory]
    [InlineData("1.50", "1.5")]
    [InlineData("+0100", "100")]
    [InlineData("-0.0", "0")]
    [InlineData("1000000.0", "1000000")]
    public void Value_InAnySpelling_IsOneNumber(string told, string kept) =>
        new FieldReader().Number(told, "value").ShouldNotBeNull().ToString(System.Globalization.CultureInfo.InvariantCulture).ShouldBe(kept);

    [Theory]
    [InlineData("1", "", "", Messages.MissingReason.Unspecified, "")]
    [InlineData("", "1", "", Messages.MissingReason.Unspecified, "")]
    [InlineData("", "", "1", Messages.MissingReason.Unspecified, "")]
    [InlineData("", "", "", Messages.MissingReason.Suppressed, "")]
    [InlineData("", "", "3", Messages.MissingReason.NotAvailable, "")]
    [InlineData("", "", "", Messages.MissingReason.Unspecified, "value missing")]
    [InlineData("1", "", "", Messages.MissingReason.NotYetDue, "status value_and_status")]
    [InlineData("", "", "", (Messages.MissingReason)9, "status unknown_code")]
    public void Value_OrItsReason_IsTold(string value, string numerator, string denominator, Messages.MissingReason status, string broken) =>
        Faults(Value(told => (told.Value, told.Numerator, told.Denominator, told.Status) = (value, numerator, denominator, status))).ShouldBe(broken);

    [Theory]
    [InlineData("2015-08", "2015-08-01", "")]
    [InlineData("2015-08", "2015-07-31", "to outside_period")]
    [InlineData("2015-08", "2015-09-01", "to outside_period")]
    [InlineData("2015/16", "2016-02-29", "")]
    [InlineData("2015-13", "2015-08-01", "period bad_period")]
    [InlineData("", "", "period missing")]
    [InlineData("2015-08", "01/08/2015", "to bad_date")]
    public void Value_ToADay_IsInsideItsPeriod(string period, string to, string broken) =>
        Faults(Value(told => (told.Period, told.To) = (period, to))).ShouldBe(broken);

    [Fact]
    public void Value_ToItsLastDay_IsNotProvisional() =>
        ((ReportedValue)Tell(Value(told => told.To = "2015-08-31"))).To.ShouldBeNull();

    [Theory]
    [InlineData("A\tB", "indicator bad_text")]
    [InlineData("A;B", "indicator bad_text")]
    [InlineData("A\u202eB", "indicator bad_text")]
    [InlineData(" ", "indicator missing")]
    public void Value_OfIndicator_HasNoSeparators(string indicator, string broken) =>
        Faults(Value(told => told.Indicator = indicator)).ShouldBe(broken);

    [Theory]
    [InlineData(200, "")]
    [InlineData(201, "row too_long")]
    public void Value_WithLongRow_IsRefused(int length, string broken) => Faults(Value(told => told.Row = new string('x', length))).ShouldBe(broken);

    [Fact]
    public void Target_WithNothing_IsRefused()
    {
        Faults(new() { Target = new() { Indicator = "A", Period = "2015/16" } }).ShouldBe("value missing");
        Faults(new() { Target = new() { Indicator = "A", Period = "2015/16", Direction = Messages.Direction.Same } }).ShouldBe("");
        Faults(new() { Target = new() { Indicator = "A", Period = "2015/16", Text = "n/a" } }).ShouldBe("");
        Faults(new() { Target = new() { Indicator = "A", Period = "2015/16", Outcome = Messages.TargetOutcome.Met } }).ShouldBe("");
    }

    [Theory]
    [InlineData("", "1", "")]
    [InlineData("2015/16", "1", "")]
    [InlineData("2015-08", "1", "period not_a_year")]
    [InlineData("2015", "1", "period bad_period")]
    [InlineData("", "", "value missing")]
    public void Comparator_ForAYear_HasAFigure(string period, string value, string broken) =>
        Faults(new() { Comparator = new() { Indicator = "A", Set = "england", Period = period, Value = value } }).ShouldBe(broken);

    [Theory]
    [InlineData("One.\r\n\r\nTwo.", "")]
    [InlineData("One.\tTwo.", "text bad_text")]
    [InlineData(" \n ", "text missing")]
    public void Commentary_InParagraphs_IsKept(string text, string broken) =>
        Faults(new() { Commentary = new() { Indicators = { "A" }, Period = "2015-08", Text = text } }).ShouldBe(broken);

    [Fact]
    public void Commentary_OfNoIndicatorOrTooLong_IsRefused() =>
        Faults(new() { Commentary = new() { Period = "2015-08", Text = new string('x', 4_001) } }).ShouldBe("indicators missing, text too_long");

    [Fact]
    public void Commentary_OfTwoIndicators_IsAboutBoth() =>
        Tell(new() { Commentary = new() { Indicators = { "NI 59", "A" }, Period = "2015-08", Text = "x" } }).About.ShouldBe(["NI 59", "A"]);

    [Theory]
    [InlineData(0, "number out_of_range")]
    [InlineData(1, "")]
    [InlineData(999, "")]
    [InlineData(1_000, "number out_of_range")]
    public void Note_OfNumber_IsBounded(int number, string broken) =>
        Faults(new() { Note = new() { Catalogue = "monthly", Period = "2015-08", Number = number, Text = "x" } }).ShouldBe(broken);

    [Theory]
    [InlineData("2015-08", "2015-08", "")]
    [InlineData("2015-08", "2015-07", "closed end_before_start")]
    [InlineData("2012/13-Q1", "2012/13-Q2", "")]
    [InlineData("", "2015-07", "raised missing")]
    public void Action_Closed_IsNotBeforeItWasRaised(string raised, string closed, string broken) =>
        Faults(new() { PackAction = new() { Catalogue = "monthly", Number = "1", Step = "Meet", Raised = raised, Closed = closed } }).ShouldBe(broken);

    [Fact]
    public void Action_WithoutStatus_IsOpen() =>
        ((PackAction)Tell(new() { PackAction = new() { Catalogue = "monthly", Number = "1", Step = "Meet", Raised = "2015-08" } }))
            .Status.ShouldBe(ActionStatus.Open);

    [Fact]
    public void Meeting_WithBadDecisions_IsRefused()
    {
        var meeting = new Messages.Meeting { Catalogue = "monthly", Period = "2015-08", Name = "Scrutiny" };
        meeting.Decisions.Add(new Messages.MeetingDecision { Number = "1", Text = "Raise it." });
        Faults(new() { Meeting = meeting }).ShouldBe("");

        meeting.Decisions.Add(new Messages.MeetingDecision { Number = "1", Text = "Again." });
        meeting.Decisions.Add(new Messages.MeetingDecision { Text = "No number." });
        Faults(new() { Meeting = meeting }).ShouldBe("decisions missing, decisions duplicate");
    }

    [Fact]
    public void Withdrawn_Records_NeedOnlyTheirName()
    {
        Record[] named =
        [
            new() { ReportedValue = new() { Indicator = "A", Period = "2015-08" } },
            new() { Target = new() { Indicator = "A", Period = "2015-08" } },
            new() { Comparator = new() { Indicator = "A", Set = "england" } },
            new() { Population = new() { Area = "East", Year = 2015, AgeBand = "0-17" } },
            new() { Commentary = new() { Indicators = { "A" }, Period = "2015-08" } },
            new() { Note = new() { Catalogue = "monthly", Period = "2015-08", Number = 1 } },
            new() { PackAction = new() { Catalogue = "monthly", Number = "1" } },
            new() { Meeting = new() { Catalogue = "monthly", Period = "2015-08" } },
        ];

        foreach (var record in named) Faults(new Record(record) { Withdrawn = true }).ShouldBe("", record.ToString());
    }

    static Record Value(Action<Messages.ReportedValue> spoil)
    {
        var value = new Messages.ReportedValue { Indicator = "A", Period = "2015-08", Value = "1" };
        spoil(value);
        return new() { ReportedValue = value };
    }

    static IToldFact Tell(Record record) => ToldKinds.Of(record.BodyCase).Tell(record, new FieldReader());

    static string Faults(Record record)
    {
        var fields = new FieldReader();
        ToldKinds.Of(record.BodyCase).Tell(record, fields);
        return string.Join(", ", fields.Violations.Select(violation => $"{violation.Field} {violation.Code}"));
    }
}
