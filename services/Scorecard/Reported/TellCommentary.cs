using Scorecard.Records.Rules;
using Message = Scorecard.Protos.Records.V1.Commentary;

namespace Scorecard.Reported;

static class TellCommentary
{
    public static Commentary Read(Message message, bool withdrawn, FieldReader fields)
    {
        fields.Check(message.Indicators.Count > 0, RuleBook.Missing, "indicators");
        return new(
            fields.Indicators(message.Indicators, "indicators"),
            $"{fields.Period(message.Period, "period")}",
            fields.Label(message.Part, "part"))
        {
            Text = fields.Prose(message.Text, "text", required: !withdrawn) ?? "",
            Author = fields.Text(message.Author, "author"),
            Role = fields.Text(message.Role, "role"),
        };
    }

    public static Message Message(Commentary told) => new()
    {
        Indicators = { told.Indicators },
        Period = told.Period,
        Part = told.Part,
        Text = told.Text,
        Author = told.Author ?? "",
        Role = told.Role ?? "",
    };
}
