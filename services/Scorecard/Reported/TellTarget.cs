using Scorecard.Records.Rules;
using Message = Scorecard.Protos.Records.V1.Target;
using Outcome = Scorecard.Protos.Records.V1.TargetOutcome;
using Way = Scorecard.Protos.Records.V1.Direction;

namespace Scorecard.Reported;

static class TellTarget
{
    public static Target Read(Message message, bool withdrawn, FieldReader fields)
    {
        var told = new Target(
            fields.Indicator(message.Indicator, "indicator"),
            fields.Label(message.Row, "row"),
            $"{fields.Period(message.Period, "period")}",
            fields.Label(message.Breakdown, "breakdown"))
        {
            Value = fields.Number(message.Value, "value"),
            Text = fields.Text(message.Text, "text"),
            Outcome = fields.OptionalCode<Outcome, TargetOutcome>(message.Outcome, "outcome"),
            Direction = fields.OptionalCode<Way, Direction>(message.Direction, "direction"),
        };
        if (withdrawn || !fields.Ok) return told;
        fields.Check(told.Value is not null || told.Text is not null || told.Outcome is not null || told.Direction is not null, RuleBook.Missing, "value");
        return told;
    }

    public static Message Message(Target told) => new()
    {
        Indicator = told.Indicator,
        Row = told.Row,
        Period = told.Period,
        Breakdown = told.Breakdown,
        Value = Told.Number(told.Value),
        Text = told.Text ?? "",
        Outcome = ToldFields.Code<Outcome>(told.Outcome),
        Direction = ToldFields.Code<Way>(told.Direction),
    };
}
