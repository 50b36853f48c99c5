using Scorecard.Protos.Records.V1;
using Scorecard.Records.Rules;

namespace Scorecard.Files.Records;

static class WorkerRows
{
    public static Worker Read(RowCells row)
    {
        var kind = Kind(row);
        var (from, to) = row.Period("contracted_from", "contracted_to");
        var (absentFrom, absentTo) = row.Period("absent_from", "absent_to");
        return new Worker
        {
            WorkerId = row.Id("worker_id"),
            DisplayName = row.Name("display_name"),
            Kind = kind,
            Aliases = { row.Text("aliases").Split([';', '|'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) },
            SweNumber = SweNumber(row),
            Agency = row.YesNo("agency") ?? false,
            // Workforce census: 1 senior manager to 6 qualified without cases.
            OrgRole = row.Number("org_role", 1, 6) ?? 0,
            Team = row.Name("team"),
            FteHundredths = row.Fte("fte", kind is not (WorkerKind.Duty or WorkerKind.Generic)) ?? 0,
            ContractedFrom = Told.Date(from),
            ContractedTo = Told.Date(to),
            Asye = row.YesNo("asye") ?? false,
            AbsentFrom = Told.Date(absentFrom),
            AbsentTo = Told.Date(absentTo),
            AbsenceReason = row.Text("absence_reason"),
        };
    }

    static WorkerKind Kind(RowCells row) => row.Code("kind") switch
    {
        "social_worker" => WorkerKind.SocialWorker,
        "personal_adviser" => WorkerKind.PersonalAdviser,
        "other_staff" => WorkerKind.OtherStaff,
        "duty" => WorkerKind.Duty,
        "generic" => WorkerKind.Generic,
        _ => WorkerKind.Unspecified,
    };

    static string SweNumber(RowCells row)
    {
        var number = row.Text("swe_number").ToUpperInvariant();
        if (number.Length > 0 && !(number.Length == 12 && number[..2].All(char.IsAsciiLetter) && number[2..].All(char.IsAsciiDigit)))
            row.Break(RuleBook.BadSweNumber, "swe_number");
        return number;
    }
}
