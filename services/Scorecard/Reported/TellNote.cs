using Scorecard.Records.Rules;
using Message = Scorecard.Protos.Records.V1.Note;

namespace Scorecard.Reported;

static class TellNote
{
    const int Most = 999;

    public static Note Read(Message message, bool withdrawn, FieldReader fields)
    {
        fields.Check(message.Number is >= 1 and <= Most, RuleBook.OutOfRange, "number");
        return new(
            fields.Name(message.Catalogue, "catalogue"),
            $"{fields.Period(message.Period, "period")}",
            fields.Label(message.Anchor, "anchor"),
            message.Number)
        {
            Text = fields.Prose(message.Text, "text", required: !withdrawn) ?? "",
        };
    }

    public static Message Message(Note told) => new()
    {
        Catalogue = told.Catalogue,
        Period = told.Period,
        Anchor = told.Anchor,
        Number = told.Number,
        Text = told.Text,
    };
}
