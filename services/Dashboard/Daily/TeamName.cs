using Scorecard.Protos.Allocations.V1;
using Scorecard.Protos.Missing.V1;

namespace Dashboard.Daily;

static class TeamName
{
    public static string Of(UnallocatedCase told) => First(told.TeamName, told.Team, "(no team)");

    public static string Of(MissingChild told) => First(told.TeamName, told.Team, "(no team)");

    static string First(params string[] names) => names.First(name => name.Length > 0);
}
