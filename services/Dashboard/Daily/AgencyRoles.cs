using Role = Scorecard.Protos.Workers.V1.AgencyShare.Types.Role;

namespace Dashboard.Daily;

static class AgencyRoles
{
    public static string Words(Role role) => role switch
    {
        Role.SocialWorkers => "Social workers",
        Role.TeamManagers => "Team managers",
        Role.Qualified => "Both",
        Role.Unspecified => "Not told",
    };
}
