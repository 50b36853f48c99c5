using Scorecard.Protos.Rights.V1;
using Scorecard.ServiceDefaults.Rights;

namespace ServiceDefaults.Tests.Rights;

public sealed class ScopeTests
{
    static readonly Grant Manager = new(Role.TeamManager, ["T1"], ["North"]);

    [Theory]
    [InlineData("T1", "South", true)]
    [InlineData("T2", "North", true)]
    [InlineData("T2", "South", false)]
    [InlineData("T2", null, false)]
    [InlineData(null, null, false)]
    [InlineData("", "", false)]
    public void Includes_ATeamOrAnArea_WhenItIsTheirs(string? team, string? area, bool theirs) => Manager.Scope.Includes(team, area).ShouldBe(theirs);

    [Fact]
    public void Scope_OfARoleOfTheWholeAuthority_IsEverything()
    {
        (Manager with { Role = Role.PerformanceOfficer }).Scope.Includes(null, null).ShouldBeTrue();
        Scope.Nothing.Includes("T1", "North").ShouldBeFalse();
    }
}
