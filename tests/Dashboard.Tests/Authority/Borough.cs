using Scorecard.Protos.Allocations.V1;
using Scorecard.Protos.Records.V1;
using Role = Scorecard.Protos.Workers.V1.AgencyShare.Types.Role;
using Scope = Scorecard.Protos.Caseloads.V1.CaseloadRow.Types.Scope;
using State = Scorecard.Protos.Imports.V1.BeginImportResponse.Types.State;

namespace Dashboard.Tests.Authority;

/// <summary>A made-up borough of fourteen teams, with every reason, setting and kind in it.</summary>
static class Borough
{
    public static CannedAuthority New()
    {
        var borough = new CannedAuthority();
        borough.Rows.AddRange([
            Given.Team("FR1", "First Response North", "North", 214, 11, 0, 9, 3, 2),
            Given.Team("FR2", "First Response South", "South", 187, 10, 0, 14, 6),
            Given.Team("SS1", "Safeguarding and Support 1", "North", 143, 8, 0, 2, 1, 1),
            Given.Team("SS2", "Safeguarding and Support 2", "North", 151, 8, 0, 0, 0, 4),
            Given.Team("SS3", "Safeguarding and Support 3", "South", 128, 7, 0, 3, 2),
            Given.Team("SS4", "Safeguarding and Support 4", "South", 139, 9),
            Given.Team("CC1", "Children in Care 1", "North", 116, 7, 0, 1, 0),
            Given.Team("CC2", "Children in Care 2", "South", 121, 8, 0, 0, 0, 1),
            Given.Team("CT", "Court Team", "", 64, 6),
            Given.Team("DC", "Disabled Children", "", 172, 9, 12, 2, 2),
            Given.Team("SC", "Screening", "", 0, 0, 0, 21, 5),
            Given.Team("CL", "Care Leavers 18+", "", 233, 12, 0, 4, 4, 3),
            Given.Team("NR", "No Recourse to Public Funds", "", 128, 3, 66),
            Given.Team("UA", "Unaccompanied Children & Young People’s Team", "South", 58, 4, 0, 1, 1),
        ]);
        borough.Rows.Add(Given.Team("", "", "", 0, 0, 0, 11, 7, 2));
        borough.Rows[^1].Scope = Scope.NoTeam;
        borough.Rows.Add(Given.Sum(borough.Rows, Scope.Authority));

        borough.Unallocated.AddRange([
            Given.Case("C104417", "Screening", UnallocatedReason.TeamOnly, 31, CaseStatus.ChildProtection, without: 12, basis: "allocation_log"),
            Given.Case("C100982", "", UnallocatedReason.NoWorker, 24, CaseStatus.LookedAfter, without: 24, basis: "never_allocated"),
            Given.Case("C103310", "Safeguarding and Support 2", UnallocatedReason.NameOnly, 19, CaseStatus.ChildProtection, "left", 5, "told"),
        ]);
        foreach (var told in borough.Unallocated.Where(told => told.TeamName == "Screening")) told.Team = "SC";
        for (var i = 0; i < 64; i++)
            borough.Unallocated.Add(Given.Case($"C1{10500 + i * 37}", i % 5 == 0 ? "" : i % 2 == 0 ? "First Response North" : "First Response South",
                i % 5 == 0 ? UnallocatedReason.NoWorker : UnallocatedReason.TeamOnly, 1 + i % 23, i % 3 == 0 ? CaseStatus.OpenAssessment : CaseStatus.ChildInNeed,
                without: i % 4 == 0 ? null : i % 23, basis: i % 4 == 0 ? "" : "inferred"));
        for (var i = 0; i < 78; i++)
            borough.Unallocated.Add(Given.Case($"C2{10500 + i * 41}", "No Recourse to Public Funds", UnallocatedReason.DutyFolder, 3 + i % 60));
        borough.Unallocated.Add(Given.Case("C300001", "Care Leavers 18+", UnallocatedReason.NotQualified, 40));

        borough.Missing.AddRange([
            Given.Away("C104882", "Children in Care 2", "South", MissingSetting.Care, 131),
            Given.Away("C101175", "Unaccompanied Children & Young People’s Team", "South", MissingSetting.Care, 74),
            Given.Away("C103906", "(no open case)", "", MissingSetting.Home, 41),
            Given.Away("C102240", "Children in Care 1", "North", MissingSetting.Care, 17, MissingKind.Away),
            Given.Away("C105531", "Safeguarding and Support 1", "North", MissingSetting.Education, 9),
            Given.Away("C105531", "Safeguarding and Support 1", "North", MissingSetting.Home, 6),
        ]);
        borough.Workers.AddRange([
            Given.Worker("w11", "Grace Okafor", 100, 21, elsewhere: 2), Given.Worker("w12", "Tom Ellis", 60, 9), Given.Worker("w13", "Priya Shah", 100, 8, newly: true),
            Given.Worker("w14", "Ann Marsh", 100, 12, absent: true), Given.Worker("w15", "Lee Barker", 80, 10, agency: true), Given.Worker("w16", "Joan Price", 100, 2, role: 3),
            new() { WorkerId = "Duty Worker 4", DisplayName = "Duty Worker 4", Cases = 1 },
        ]);
        borough.Shares.AddRange([Given.Share(Role.SocialWorkers, 31, 118), Given.Share(Role.TeamManagers, 4, 17), Given.Share(Role.Qualified, 35, 135)]);
        borough.Imports.AddRange([
            Given.Import("9f2c61d0a4", "2026-10-31", "2026-11-01T06:12:00Z", State.Applied, ("annex_a.xlsx", "annex_a_6", 2104, 3), ("annex_a.xlsx", "annex_a_7", 262, 0), ("missing_episodes.csv", "missing_episodes", 88, 1)),
            Given.Import("77ab0e4411", "2026-11-02", "2026-11-03T07:55:00Z", State.Applying, ("allocation_log.csv", "allocation_log", 341, 0)),
            Given.Import("1c00d2be93", "2026-09-30", "2026-10-01T06:10:00Z", State.Undone, ("annex_a.xlsx", "annex_a_8", 611, 40)),
        ]);
        borough.Scorecard.Tell(Given.Comment("OP389", "2015-08", "Numbers fell for the second month."));
        borough.Scorecard.Tell(Given.Comment("OP389", "2015-08", "Numbers fell for the second month. Fourteen plans to return home were agreed."));
        borough.Scorecard.Tell(Given.Action("2", "Agree a lower number of placements out of the borough"));
        return borough;
    }
}
