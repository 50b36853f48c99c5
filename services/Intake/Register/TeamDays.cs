using Scorecard.Contracts.Register;

namespace Intake.Register;

/// <summary>When a team can be given a case.</summary>
static class TeamDays
{
    public static bool ExistsOn(this TeamChanged team, DateOnly day) =>
        (team.From is not { } from || from <= day) && (team.To is not { } to || day <= to);
}
