using System.CommandLine;
using AllInOne.Instance;
using AllInOne.Printing;
using Scorecard.Protos.Caseloads.V1;

namespace AllInOne.Figures;

static class CaseloadsCommand
{
    // A contract: machines read these by name.
    static readonly string[] Columns =
    [
        "team", "area", "open_cases", "allocations", "workers_holding", "average_caseload", "average_without_duty", "longest_list",
        "duty_cases", "name_only", "unallocated", "unallocated_over_7_days", "all_reasons_over_7_days", "pct_unallocated",
    ];

    static readonly string[] Headings =
        ["Team", "Area", "Open", "Alloc.", "Workers", "Avg.", "No duty", "Longest", "Duty", "Name only", "Unall.", ">7 d", "All >7 d", "% un."];

    public static Command Create()
    {
        var on = OnOption.Create();
        var format = FormatOption.Create();
        var command = new Command("caseloads", "What each team holds: allocations, workers who hold cases, averages, unallocated.") { on, format };
        command.Runs(async (line, connection, cancel) =>
        {
            var client = new Caseloads.CaseloadsClient(connection.Workforce);
            var request = new GetCaseloadsRequest { On = line.GetValue(on) ?? "", AtLeast = await connection.HeadOfIntake(cancel) };
            var response = await Settled.Read(() => client.GetCaseloadsAsync(request, cancellationToken: cancel).ResponseAsync, answer => answer.Reading, cancel);
            var rows = response.Rows.Select(Row).ToList();
            new Sheet(Columns, rows) { Headings = Headings }.Print(line.GetValue(format), Console.Out);
            Console.Error.WriteLine(ReadingWords.Of(response.Reading));
            return 0;
        });
        return command;
    }

    static IReadOnlyList<object?> Row(CaseloadRow row) =>
    [
        Name(row), row.Area, row.OpenCases, row.Allocations, row.WorkersHolding,
        row.HasAverageCaseload ? row.AverageCaseload : null, row.HasAverageWithoutDuty ? row.AverageWithoutDuty : null,
        row.LongestList, row.DutyCases, row.NameOnly, row.Unallocated, row.UnallocatedOverLimit, row.AllReasonsOverLimit,
        row.HasUnallocatedPerMille ? Decimals.OfPerMille(row.UnallocatedPerMille) : null,
    ];

    static string Name(CaseloadRow row) => row.Scope switch
    {
        CaseloadRow.Types.Scope.NoTeam => "(no team)",
        CaseloadRow.Types.Scope.Authority => "(authority)",
        _ => row.TeamName,
    };
}
