using Scorecard.Protos.Caseloads.V1;
using Scope = Scorecard.Protos.Caseloads.V1.CaseloadRow.Types.Scope;

namespace Dashboard.Daily;

static class RowName
{
    public static string Of(CaseloadRow row) => row.Scope switch
    {
        Scope.Authority => "(authority)",
        Scope.NoTeam => "(no team)",
        Scope.Team or Scope.Unspecified => row.TeamName.Length > 0 ? row.TeamName : row.Team,
    };

    public static string? Style(CaseloadRow row) => row.Scope switch
    {
        Scope.Authority => "app-row--authority",
        Scope.NoTeam => "app-row--no-team",
        Scope.Team or Scope.Unspecified => null,
    };
}
