using Scorecard.Records.Rules;
using Message = Scorecard.Protos.Records.V1.Meeting;

namespace Scorecard.Reported;

static class TellMeeting
{
    public static Meeting Read(Message message, bool withdrawn, FieldReader fields)
    {
        var decisions = message.Decisions
            .Select(decision => new Decided(fields.Name(decision.Number, "decisions"), fields.Prose(decision.Text, "decisions", required: true) ?? ""))
            .ToList();
        fields.Check(decisions.DistinctBy(decision => decision.Number).Count() == decisions.Count, RuleBook.Duplicate, "decisions");
        return new(fields.Name(message.Catalogue, "catalogue"), $"{fields.Period(message.Period, "period")}")
        {
            Name = fields.Text(message.Name, "name", required: !withdrawn) ?? "",
            Date = fields.Date(message.Date, "date"),
            AgendaItem = fields.Text(message.AgendaItem, "agenda_item"),
            Questions = [.. message.Questions.Select(question => fields.Prose(question, "questions", required: true) ?? "")],
            Decisions = decisions,
        };
    }

    public static Message Message(Meeting told) => new()
    {
        Catalogue = told.Catalogue,
        Period = told.Period,
        Name = told.Name,
        Date = Told.Date(told.Date),
        AgendaItem = told.AgendaItem ?? "",
        Questions = { told.Questions },
        Decisions = { told.Decisions.Select(decision => new Protos.Records.V1.MeetingDecision { Number = decision.Number, Text = decision.Text }) },
    };
}
