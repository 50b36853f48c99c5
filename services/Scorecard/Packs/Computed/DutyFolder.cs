using Scorecard.Indicators;

namespace Scorecard.Packs.Computed;

/// <summary>What is said of the cases that a team's duty folder holds.</summary>
static class DutyFolder
{
    public static string Footnote(string team, decimal cases, decimal allocations, decimal workers)
    {
        var count = cases == 1 ? "1 case" : $"{cases:0} cases";
        var without = workers == 0
            ? "no worker holds a case"
            : $"average without them {Numbers.Round((allocations - cases) / workers, 0):0}";
        return $"{team}: total includes {count} in the duty folder; {without}.";
    }
}
