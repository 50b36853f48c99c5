using Scorecard.Periods;
using Scorecard.Records.Rules;
using Message = Scorecard.Protos.Records.V1.ReportedValue;
using Reason = Scorecard.Protos.Records.V1.MissingReason;

namespace Scorecard.Reported;

/// <summary>A reported value as a file or another system tells it.</summary>
static class TellValue
{
    public static ReportedValue Read(Message message, bool withdrawn, FieldReader fields)
    {
        var period = fields.Period(message.Period, "period");
        var told = new ReportedValue(
            fields.Indicator(message.Indicator, "indicator"),
            fields.Label(message.Row, "row"),
            $"{period}",
            fields.Label(message.Breakdown, "breakdown"))
        {
            Numerator = fields.Number(message.Numerator, "numerator"),
            Denominator = fields.Number(message.Denominator, "denominator"),
            Value = fields.Number(message.Value, "value"),
            Weight = fields.Number(message.Weight, "weight"),
            Status = fields.OptionalCode<Reason, MissingReason>(message.Status, "status"),
            To = To(message.To, period, fields),
        };
        if (withdrawn || !fields.Ok) return told;
        fields.Check(told.Value is not null || told.Numerator is not null || told.Denominator is not null || told.Status is not null, RuleBook.Missing, "value");
        fields.Check(told.Value is null || told.Status is null, RuleBook.ValueAndStatus, "status");
        return told;
    }

    // A value that covers the whole period is not provisional.
    static DateOnly? To(string value, Period? period, FieldReader fields)
    {
        if (fields.Date(value, "to") is not { } to || period is not { } whole) return null;
        fields.Check(to >= whole.First && to <= whole.Last, RuleBook.OutsidePeriod, "to");
        return to == whole.Last ? null : to;
    }

    public static Message Message(ReportedValue told) => new()
    {
        Indicator = told.Indicator,
        Row = told.Row,
        Period = told.Period,
        Breakdown = told.Breakdown,
        Numerator = Told.Number(told.Numerator),
        Denominator = Told.Number(told.Denominator),
        Value = Told.Number(told.Value),
        Weight = Told.Number(told.Weight),
        Status = ToldFields.Code<Reason>(told.Status),
        To = Told.Date(told.To),
    };
}
