using Scorecard.Protos.Imports.V1;
using Scorecard.Protos.Records.V1;
using Scorecard.Records.Rules;

namespace Scorecard.Files.Records;

/// <summary>A child's row in an Annex A list.</summary>
static class ExtractRows
{
    public static ExtractRow Read(RowCells row)
    {
        var (from, to) = Period(row);
        return new ExtractRow
        {
            ChildId = row.Id("child_id"),
            Status = row.List.Status ?? Status(row, to),
            From = Told.Date(from),
            To = Told.Date(to),
            Team = row.Name("team"),
            Worker = Worker(row),
            BirthDate = Told.Date(row.Born("born", from)),
        };
    }

    static (DateOnly? From, DateOnly? To) Period(RowCells row) =>
        !row.List.Columns.ContainsKey("from") ? (null, null)
        : row.List.Columns.ContainsKey("to") ? row.Held("from", "to")
        : (row.Date("from"), null);

    static CaseStatus Status(RowCells row, DateOnly? to)
    {
        var code = row.Code("status");
        if (code == "closed" && to is null && !row.Has("to"))
            row.Break(RuleBook.Missing, "to");
        return code switch
        {
            "looked_after" => CaseStatus.LookedAfter,
            "child_protection" => CaseStatus.ChildProtection,
            "open_assessment" => CaseStatus.OpenAssessment,
            // A closed episode's own status is gone from the list; every child in it was one in need.
            _ => CaseStatus.ChildInNeed,
        };
    }

    // A care leaver's personal adviser holds the case where no worker is named (2024 lists).
    static string Worker(RowCells row)
    {
        var worker = row.Name("worker");
        return worker.Length == 0 && row.List.Columns.ContainsKey("adviser") ? row.Name("adviser") : worker;
    }
}
