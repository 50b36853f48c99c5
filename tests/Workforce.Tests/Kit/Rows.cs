using Scorecard.Protos.Caseloads.V1;

namespace Workforce.Tests.Kit;

static class Rows
{
    public static CaseloadRow Team(this GetCaseloadsResponse figures, string team) =>
        figures.Rows.Single(row => row.Scope == CaseloadRow.Types.Scope.Team && row.Team == team);

    public static CaseloadRow NoTeam(this GetCaseloadsResponse figures) => figures.Rows.Single(row => row.Scope == CaseloadRow.Types.Scope.NoTeam);

    public static CaseloadRow Authority(this GetCaseloadsResponse figures) =>
        figures.Rows.Single(row => row.Scope == CaseloadRow.Types.Scope.Authority);

    public static void ShouldAddUp(this GetCaseloadsResponse figures) =>
        figures.Rows.ShouldAllBe(row => row.OpenCases == row.Allocations + row.NameOnly + row.Unallocated);
}
