using Dashboard.Patterns;
using Scorecard.Protos.Caseloads.V1;

namespace Dashboard.Daily;

/// <summary>One column of the team table: its word in an address, its heading, what it shows and how it sorts.</summary>
sealed record TeamColumn(string Key, Func<int, string> Heading, Func<CaseloadRow, Figure> Shown, Func<CaseloadRow, int?> Order)
{
    const string NoWorker = "no worker holds a case";

    public static readonly IReadOnlyList<TeamColumn> Figures =
    [
        Count("allocations", "Total allocations", row => row.Allocations),
        Count("workers", "Workers who hold cases", row => row.WorkersHolding),
        new("average", _ => "Average caseload", row => Figure.Count(Average(row), NoWorker), Average),
        new("without-duty", _ => "Average without duty folder", row => Figure.Count(WithoutDuty(row), NoWorker), WithoutDuty),
        Count("longest", "Longest list", row => row.LongestList),
        Count("unallocated", "Unallocated", row => row.Unallocated),
        new("over-limit", limit => $"Unallocated more than {limit} days", row => Figure.Count(row.UnallocatedOverLimit), row => row.UnallocatedOverLimit),
        Count("name-only", "Name only", row => row.NameOnly),
        new("all-reasons", limit => $"All reasons more than {limit} days", row => Figure.Count(row.AllReasonsOverLimit), row => row.AllReasonsOverLimit),
        new("percent", _ => "Unallocated, % of open cases", row => Figure.Percent(PerMille(row), "no open case"), PerMille),
    ];

    static TeamColumn Count(string key, string heading, Func<CaseloadRow, int> count) =>
        new(key, _ => heading, row => Figure.Count(count(row)), row => count(row));

    static int? Average(CaseloadRow row) => row.HasAverageCaseload ? row.AverageCaseload : null;

    static int? WithoutDuty(CaseloadRow row) => row.HasAverageWithoutDuty ? row.AverageWithoutDuty : null;

    static int? PerMille(CaseloadRow row) => row.HasUnallocatedPerMille ? row.UnallocatedPerMille : null;
}
