using Scorecard.Periods;
using Scorecard.Records.Rules;
using Message = Scorecard.Protos.Records.V1.PackAction;
using Status = Scorecard.Protos.Records.V1.ActionStatus;

namespace Scorecard.Reported;

static class TellAction
{
    public static PackAction Read(Message message, bool withdrawn, FieldReader fields)
    {
        var raised = withdrawn ? fields.OptionalPeriod(message.Raised, "raised") : fields.Period(message.Raised, "raised");
        return new(fields.Name(message.Catalogue, "catalogue"), fields.Name(message.Number, "number"))
        {
            Raised = $"{raised}",
            Step = fields.Prose(message.Step, "step", required: !withdrawn) ?? "",
            Outcome = fields.Prose(message.Outcome, "outcome"),
            Owners = [.. message.Owners.Select(owner => fields.Name(owner, "owners"))],
            Timescale = fields.Text(message.Timescale, "timescale"),
            Due = fields.Date(message.Due, "due"),
            Status = fields.OptionalCode<Status, ActionStatus>(message.Status, "status") ?? ActionStatus.Open,
            Closed = Closed(message.Closed, raised, fields),
            Indicators = fields.Indicators(message.Indicators, "indicators"),
            Decision = fields.Text(message.Decision, "decision"),
        };
    }

    static string? Closed(string value, Period? raised, FieldReader fields)
    {
        if (fields.OptionalPeriod(value, "closed") is not { } closed) return null;
        fields.Check(raised is not { } from || closed.CompareTo(from) >= 0, RuleBook.EndBeforeStart, "closed");
        return closed.ToString();
    }

    public static Message Message(PackAction told) => new()
    {
        Catalogue = told.Catalogue,
        Number = told.Number,
        Raised = told.Raised,
        Step = told.Step,
        Outcome = told.Outcome ?? "",
        Owners = { told.Owners },
        Timescale = told.Timescale ?? "",
        Due = Told.Date(told.Due),
        Status = ToldFields.Code<Status>(told.Status),
        Closed = told.Closed ?? "",
        Indicators = { told.Indicators },
        Decision = told.Decision ?? "",
    };
}
