using Scorecard.Protos.Imports.V1;
using Scorecard.Protos.Records.V1;

namespace Scorecard.Files.Tests;

/// <summary>The mess that real files hold and that is put right, the same through CSV and workbook.</summary>
public sealed class GoodCellTests
{
    [Theory]
    [InlineData("123", "123")]
    [InlineData(" C1 ", "C1")]
    [InlineData("\u00A0C1", "C1")]
    [InlineData("123.0", "123")]
    [InlineData("00123", "00123")]
    [InlineData("ab-1", "ab-1")]
    public void Rows_Id_IsKeptAsText(string told, string read) => Extract("annex_a_6", ("Child Unique ID", told)).ChildId.ShouldBe(read);

    [Theory]
    [InlineData("25/03/2025", "2025-03-25")]
    [InlineData("5/3/2025", "2025-03-05")]
    [InlineData("25-03-2025", "2025-03-25")]
    [InlineData("25.03.2025", "2025-03-25")]
    [InlineData("2025-03-25", "2025-03-25")]
    [InlineData("25-Mar-2025", "2025-03-25")]
    [InlineData("25 March 2025", "2025-03-25")]
    [InlineData(" 25/03/2025 ", "2025-03-25")]
    [InlineData("25/03/2025 00:00:00", "2025-03-25")]
    [InlineData("2025-03-25T00:00:00", "2025-03-25")]
    // Half an hour before midnight in Greenwich is the next day in a London summer.
    [InlineData("2025-03-30T23:30Z", "2025-03-31")]
    [InlineData("29/02/2024", "2024-02-29")]
    [InlineData("45741", "2025-03-25")]
    // One day's grace for extracts that ran past midnight.
    [InlineData("01/11/2026", "2026-11-01")]
    public void Rows_Date_IsReadInOneWay(string told, string read) => Extract("annex_a_6", ("CIN Start Date", told)).From.ShouldBe(read);

    [Theory]
    [InlineData("a) Looked after child", CaseStatus.LookedAfter)]
    [InlineData("Looked after child", CaseStatus.LookedAfter)]
    [InlineData("CLA", CaseStatus.LookedAfter)]
    [InlineData("LAC", CaseStatus.LookedAfter)]
    [InlineData("CLA&CP", CaseStatus.LookedAfter)]
    [InlineData("b) Child Protection plan", CaseStatus.ChildProtection)]
    [InlineData("CPP", CaseStatus.ChildProtection)]
    [InlineData("c) Child in need plan", CaseStatus.ChildInNeed)]
    [InlineData("cin ", CaseStatus.ChildInNeed)]
    [InlineData("d) Open assessment", CaseStatus.OpenAssessment)]
    [InlineData("Open asmt", CaseStatus.OpenAssessment)]
    public void Rows_CaseStatus_IsReadWithAndWithoutPrefix(string told, CaseStatus read)
    {
        var row = Extract("annex_a_6", ("Case status", told));

        row.Status.ShouldBe(read);
        row.To.ShouldBe("");
    }

    [Theory]
    [InlineData("e) Closed episode")]
    [InlineData("Closed Referral")]
    [InlineData("c) Child in need plan")]
    public void Rows_ClosureDate_ClosesTheEpisode(string status) =>
        Extract("annex_a_6", ("Case status", status), ("CIN Closure Date", "01/09/2026")).To.ShouldBe("2026-09-01");

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("N/A")]
    [InlineData("NULL")]
    public void Rows_NoClosureDate_LeavesTheCaseOpen(string told) => Extract("annex_a_6", ("CIN Closure Date", told)).To.ShouldBe("");

    [Theory]
    [InlineData("#N/A", "")]
    [InlineData("", "")]
    [InlineData("N/A", "")]
    [InlineData(".", "")]
    [InlineData("Unallocated", "")]
    [InlineData(" Ann\u00A0 Other ", "Ann Other")]
    [InlineData("O’Neill, Siân", "O'Neill, Siân")]
    [InlineData("Sia\u0302n", "Siân")]
    [InlineData("Referral Coordinator", "Referral Coordinator")]
    [InlineData("Nobody Knows Her", "Nobody Knows Her")]
    [InlineData("X", "X")]
    [InlineData("Ann\u200B\uFEFF O\u00ADther", "Ann Other")]
    [InlineData("=cmd|' /C calc'!A0", "=cmd|' /C calc'!A0")]
    [InlineData("Ann\r\nOther", "Ann Other")]
    [InlineData("<script>alert(1)</script>", "<script>alert(1)</script>")]
    public void Rows_WorkerOrTeam_NeverRejectsTheRow(string told, string read)
    {
        Extract("annex_a_6", ("Allocated Worker", told)).Worker.ShouldBe(read);
        Extract("annex_a_6", ("Allocated Team", told)).Team.ShouldBe(read);
    }

    [Fact]
    public void Rows_EachList_SaysItsStatusAndPeriod()
    {
        Extract("annex_a_3").ShouldBe(new ExtractRow { ChildId = "C1", Status = CaseStatus.FrontDoor, From = "2026-10-14", Team = "First Response", Worker = "Ann Other" });
        Extract("annex_a_7", ("Child Protection Plan End Date", "01/09/2026")).ShouldBe(new ExtractRow { ChildId = "C1", Status = CaseStatus.ChildProtection, From = "2025-03-25", To = "2026-09-01", Team = "Safeguarding 1", Worker = "Ann Other" });
        Extract("annex_a_8").ShouldBe(new ExtractRow { ChildId = "C1", Status = CaseStatus.LookedAfter, From = "2025-03-25", Team = "Care 1", Worker = "Ann Other" });
        Extract("annex_a_9").ShouldBe(new ExtractRow { ChildId = "C1", Status = CaseStatus.CareLeaver, Team = "Leaving Care", Worker = "Pat Adviser" });
        Extract("annex_a_9", ("Allocated Worker", "Ann Other")).Worker.ShouldBe("Ann Other");
    }

    [Theory]
    [InlineData("lead", "lead")]
    [InlineData("", "lead")]
    [InlineData("ALLOCATED CASE WORKER", "lead")]
    [InlineData("Independent reviewing officer", "Independent reviewing officer")]
    public void Rows_Allocation_SaysWhoHoldsTheCase(string told, string role) =>
        Read<Allocation>("allocation_log", ("role", told), ("to", "01/09/2026"), ("reason", "Left"))
            .ShouldBe(new Allocation { ChildId = "C1", Worker = "W1", Team = "T1", Role = role, From = "2025-03-25", To = "2026-09-01", Reason = "Left" });

    [Theory]
    [InlineData("25/03/2025 21:30", "2025-03-25T21:30:00+00:00")]
    [InlineData("2025-03-25 21:30:15", "2025-03-25T21:30:15+00:00")]
    [InlineData("01/07/2025 21:30", "2025-07-01T21:30:00+01:00")]
    [InlineData("2025-07-01T21:30+01:00", "2025-07-01T21:30:00+01:00")]
    [InlineData("2025-07-01T21:30Z", "2025-07-01T21:30:00+00:00")]
    // The hour that comes twice: the first, unless the offset says.
    [InlineData("26/10/2025 01:30", "2025-10-26T01:30:00+01:00")]
    [InlineData("2025-10-26T01:30+00:00", "2025-10-26T01:30:00+00:00")]
    // The hour that does not come, said from elsewhere.
    [InlineData("2025-03-30T01:30+01:00", "2025-03-30T01:30:00+01:00")]
    public void Rows_Moment_IsLondons(string told, string read) => Read<MissingEpisode>("missing_episodes", ("start_datetime", told)).StartedAt.ShouldBe(read);

    [Fact]
    public void Rows_MissingEpisode_SaysSettingKindAndInterview()
    {
        Read<MissingEpisode>("missing_episodes").ShouldBe(new MissingEpisode { ChildId = "C1", Setting = MissingSetting.Care, Kind = MissingKind.Missing, StartedAt = "2025-03-25T21:30:00+00:00" });
        Read<MissingEpisode>("missing_episodes", ("setting", "Home"), ("kind", "missing"), ("return_datetime", "26/03/2025 07:00"),
            ("rhi_offered", "Offered and Declined (by YP)"), ("rhi_accepted", "b) No"), ("rhi_datetime", "27/03/2025 10:00"))
            .ShouldBe(new MissingEpisode
            {
                ChildId = "C1",
                Setting = MissingSetting.Home,
                Kind = MissingKind.Missing,
                StartedAt = "2025-03-25T21:30:00+00:00",
                ReturnedAt = "2025-03-26T07:00:00+00:00",
                InterviewOffered = true,
                InterviewAccepted = false,
                InterviewAt = "2025-03-27T10:00:00+00:00",
            });
        Read<MissingEpisode>("missing_episodes", ("kind", "A"), ("rhi_offered", "c) Unknown")).ShouldBe(new MissingEpisode { ChildId = "C1", Setting = MissingSetting.Care, Kind = MissingKind.Away, StartedAt = "2025-03-25T21:30:00+00:00" });
    }

    [Fact]
    public void Rows_Worker_IsTheRegistersRow() =>
        Read<Worker>("worker_register", ("aliases", "Other, Ann; A Other"), ("AgencyWorker", "Yes"), ("asye", "TRUE"), ("contracted_to", "31/03/2027"), ("absent_from", "01/09/2026"), ("absence_reason", "MAT"))
            .ShouldBe(new Worker
            {
                WorkerId = "W1",
                DisplayName = "Ann Other",
                Kind = WorkerKind.SocialWorker,
                Aliases = { "Other, Ann", "A Other" },
                SweNumber = "SW1234567890",
                Agency = true,
                OrgRole = 5,
                Team = "T1",
                FteHundredths = 80,
                ContractedFrom = "2019-03-25",
                ContractedTo = "2027-03-31",
                Asye = true,
                AbsentFrom = "2026-09-01",
                AbsenceReason = "MAT",
            });

    [Theory]
    [InlineData("1", 100)]
    [InlineData("0.8", 80)]
    [InlineData("0.865", 87)]
    [InlineData("1.5", 150)]
    [InlineData("", 0)]
    public void Rows_Fte_IsInHundredths(string told, int read) => Read<Worker>("worker_register", ("FTE", told)).FteHundredths.ShouldBe(read);

    [Theory]
    [InlineData("duty", WorkerKind.Duty)]
    [InlineData("Generic", WorkerKind.Generic)]
    public void Rows_DutyAndGeneric_HaveNoFte(string told, WorkerKind kind) => Read<Worker>("worker_register", ("kind", told), ("FTE", "0"), ("SWENo", "")).Kind.ShouldBe(kind);

    [Fact]
    public void Rows_TeamAndPopulation_AreRead()
    {
        Read<Team>("teams", ("type", "Children_in_care"), ("to", "31/03/2027")).ShouldBe(new Team { Team_ = "T1", Name = "Safeguarding 1", Area = "East", Type = TeamType.ChildrenInCare, To = "2027-03-31" });
        Read<Population>("populations").ShouldBe(new Population { Area = "East", Year = 2025, AgeBand = "0-17", Population_ = 60_000 });
    }

    static ExtractRow Extract(string list, params (string Column, string Value)[] changes) => Read<ExtractRow>(list, changes);

    static T Read<T>(string list, params (string Column, string Value)[] changes) =>
        Doors.Rows(list, Rows.Header(list), Rows.Good(list, changes)).Single().ShouldBeOfType<AcceptedRow>(Doors.Told(Doors.Rows(list, Rows.Header(list), Rows.Good(list, changes)).Single())).Record.ShouldBeOfType<T>();
}
