using Scorecard.Contracts.Register;
using Scorecard.Records.Log;
using Scorecard.Records.Rules;
using Message = Scorecard.Protos.Records.V1;

namespace Workforce.Register;

static class TellWorker
{
    /// <param name="withdrawn">Then the message need only name the worker.</param>
    public static Worker Read(Message.Worker message, bool withdrawn, FieldReader fields)
    {
        var id = fields.Id(message.WorkerId, "worker_id");
        if (withdrawn) return new() { WorkerId = id, DisplayName = "", Kind = default };
        var worker = new Worker
        {
            WorkerId = id,
            DisplayName = fields.Text(message.DisplayName, "display_name", required: true) ?? "",
            Kind = fields.Code<Message.WorkerKind, WorkerKind>(message.Kind, "kind"),
            Aliases = [.. message.Aliases.Select((alias, i) => fields.Text(alias, $"aliases[{i}]", required: true) ?? "")],
            SweNumber = SweNumber(message.SweNumber, fields),
            Agency = message.Agency,
            OrgRole = message.OrgRole == 0 ? null : message.OrgRole,
            Team = fields.Text(message.Team, "team"),
            FteHundredths = message.FteHundredths,
            ContractedFrom = fields.Date(message.ContractedFrom, "contracted_from"),
            ContractedTo = fields.Date(message.ContractedTo, "contracted_to"),
            Asye = message.Asye,
            AbsentFrom = fields.Date(message.AbsentFrom, "absent_from"),
            AbsentTo = fields.Date(message.AbsentTo, "absent_to"),
            AbsenceReason = fields.Text(message.AbsenceReason, "absence_reason"),
        };
        fields.Check(message.OrgRole is >= 0 and <= 6, RuleBook.OutOfRange, "org_role");
        fields.Check(worker.FteHundredths is >= 0 and <= 150, RuleBook.OutOfRange, "fte_hundredths");
        fields.Check(!(worker.ContractedTo < worker.ContractedFrom), RuleBook.EndBeforeStart, "contracted_to");
        fields.Check(worker.AbsentTo is null || worker.AbsentFrom is not null, RuleBook.Missing, "absent_from");
        fields.Check(!(worker.AbsentTo < worker.AbsentFrom), RuleBook.EndBeforeStart, "absent_to");
        return worker;
    }

    public static Decision Decide(SubjectRecords known, Worker told, bool withdrawn, long? expectedVersion) => Decision.Accept(withdrawn
        ? WorkforceKinds.Worker.Withdraw(told.WorkerId, expectedVersion)
        // The register is told again every month, and by who does not know what a name was matched to.
        : WorkforceKinds.Worker.Write(told.WorkerId, told with { MatchedNames = known.Find(WorkforceKinds.Worker, told.WorkerId)?.MatchedNames }, expectedVersion));

    // Social Work England's register: two letters and ten digits, printed in capitals.
    static string? SweNumber(string told, FieldReader fields)
    {
        var number = fields.Text(told, "swe_number")?.ToUpperInvariant();
        fields.Check(
            number is null || (number.Length == 12 && number[..2].All(char.IsAsciiLetter) && number[2..].All(char.IsAsciiDigit)),
            RuleBook.BadSweNumber,
            "swe_number");
        return number;
    }
}
