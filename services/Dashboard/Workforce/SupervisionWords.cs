using Dashboard.Patterns;
using Scorecard.Protos.Records.V1;

namespace Dashboard.Workforce;

static class SupervisionWords
{
    public static bool IsHeld(Supervision supervision) => supervision.ExcusedReason.Length == 0;

    /// <summary>"5 Oct 2026, personal", or "5 Oct 2026, excused: sick leave".</summary>
    public static string Of(Supervision supervision) => $"{London.ShortDay(supervision.HeldOn)}{(IsHeld(supervision) ? Type(supervision.Type) : $", excused: {supervision.ExcusedReason}")}";

    public static string Role(int orgRole) => orgRole switch
    {
        3 => "Team manager",
        4 => "Senior practitioner",
        5 => "Case holder",
        _ => "Qualified, without cases",
    };

    static string Type(SupervisionType type) => type switch
    {
        SupervisionType.Unspecified => "",
        SupervisionType.Personal => ", personal",
        SupervisionType.Group => ", group",
    };
}
