using Scorecard.Protos.Rights.V1;

namespace Scorecard.ServiceDefaults.Rights;

/// <summary>A person's role, with the teams and areas that it is of.</summary>
public sealed record Grant(Role Role, IReadOnlyList<string> Teams, IReadOnlyList<string> Areas)
{
    public static readonly Grant None = new(Role.Unspecified, [], []);

    public Scope Scope => Roles.IsOfTeamsOrAreas(Role) ? new(Teams, Areas) : Scope.Everything;
}
