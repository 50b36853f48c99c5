using Scorecard.Protos.Rights.V1;
using Scorecard.ServiceDefaults.Rights;

namespace ServiceDefaults.Tests.Rights;

/// <summary>Each cell of the table against the roles as the design has them.</summary>
public sealed class RolesTests
{
    // published, totals, workers, children, change cases, submit, supervision, register, targets, commentary, sign off, publish, people, audit, logs
    static readonly Dictionary<Role, string> Expected = new()
    {
        [Role.TeamManager] = "y y y y y . y . . . . . . . .",
        [Role.WorkforceLead] = "y y y . . . y y . . . . . . .",
        [Role.PerformanceOfficer] = "y y y y . y . y y y y y . . .",
        [Role.HeadOfService] = "y y y y . . . . . y y . . . .",
        [Role.Director] = "y . . . . . . . . . . . . . .",
        [Role.LeadMember] = "y . . . . . . . . . . . . . .",
        [Role.Analyst] = "y y . . . . . . . . . . . . .",
        [Role.BusinessSupport] = "y y y . . . y . . . . . . . .",
        [Role.IndicatorAuthor] = "y y . . . . . . . y . . . . .",
        [Role.Integration] = ". . . . y y . . . . . . . . .",
        [Role.Administrator] = "y y y y y y y y y y y y y y .",
        [Role.Unspecified] = ". . . . . . . . . . . . . . .",
    };

    public static TheoryData<Role, Right, bool> Cells { get; } =
    [
        .. from role in Enum.GetValues<Role>()
           from right in Enum.GetValues<Right>()
           where right != Right.Unspecified
           select new TheoryDataRow<Role, Right, bool>(role, right, Expected[role].Split(' ')[(int)right - 1] == "y"),
    ];

    [Theory]
    [MemberData(nameof(Cells))]
    public void Role_ForARight_HasItOrNot(Role role, Right right, bool has) => Roles.RightsOf(role).Contains(right).ShouldBe(has);

    [Fact]
    public void Right_Unspecified_IsNobodys() => Enum.GetValues<Role>().ShouldAllBe(role => !Roles.RightsOf(role).Contains(Right.Unspecified));

    [Theory]
    [InlineData("team_manager", Role.TeamManager)]
    [InlineData("HEAD_OF_SERVICE", Role.HeadOfService)]
    public void Role_ByItsName_IsFound(string name, Role role) => Roles.ByName[name].ShouldBe(role);
}
