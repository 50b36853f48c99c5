using System.Text;
using Scorecard.Protos.Imports.V1;
using Scorecard.Protos.Records.V1;
using Record = Scorecard.Protos.Records.V1.Record;

namespace Scorecard.Files.Tests;

/// <summary>The statutory returns: the other files of SSDA903, the children in need census and the workforce census.</summary>
public sealed class ReturnTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("PrevPerm", "CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM", "ssda903_prev_perm")]
    [InlineData("DoLo", "CHILD,DOB,DOLO_START,DOLO_END", "ssda903_dolo")]
    public void Open_ReturnThatTellsNothing_IsToldAndLeft(string name, string header, string list)
    {
        var folder = Doors.Open(name, header.Split(','), ["C1", "1", "14/05/2015", "14/05/2016"]);

        folder.Refused.ShouldBeEmpty();
        folder.Unread.Single().List.ShouldBe(list);
    }

    [Theory]
    [InlineData("Header", "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB", "C1,1,29/02/2016,WBRI,,,", "2016-02-29", "")]
    [InlineData("Header", "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB", "C1,1,31/02/2016,WBRI,,,", "", "bad_date:DOB")]
    [InlineData("Header", "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB", "C1,1,,WBRI,,,", "", "")]
    [InlineData("Missing", "CHILD,DOB,MISSING,MIS_START,MIS_END", "C1,29/02/2016,M,01/06/2026,", "2016-02-29", "")]
    [InlineData("Reviews", "CHILD,REVIEW,REVIEW_CODE", "C1,01/06/2026,PN1", "", "")]
    public void BirthDate_IsToldBesideTheRow(string name, string header, string row, string born, string query)
    {
        var accepted = Doors.Rows(name, header.Split(','), row.Split(',')).ShouldHaveSingleItem().ShouldBeOfType<AcceptedRow>();

        accepted.Child.ShouldBe(born.Length == 0 ? null : new ToldChild { ChildId = "C1", BirthDate = born });
        string.Concat(accepted.Queries.Select(fault => $"{fault.Violation.Code}:{fault.Violation.Field}")).ShouldBe(query);
    }

    [Theory]
    [InlineData("14/05/2026", "2026-05-14")]
    [InlineData("14/05/2033", "2033-05-14")]
    [InlineData("", "")]
    public void Uasc_SaysUntilWhenTheChildWasOne(string until, string expected) =>
        Doors.Rows("UASC", "CHILD,SEX,DOB,DUC".Split(','), ["C1", "1", "14/05/2015", until]).ShouldHaveSingleItem().ShouldBeOfType<AcceptedRow>().Child
            .ShouldBe(new ToldChild { ChildId = "C1", BirthDate = "2015-05-14", Unaccompanied = true, UnaccompaniedTo = expected });

    [Fact]
    public void Reviews_AreReviewsOfLookedAfterChildren() =>
        Journey("Reviews", "CHILD,DOB,REVIEW,REVIEW_CODE", "C1,14/05/2015,01/06/2026,PN1").ShouldBe([new() { Review = new() { ChildId = "C1", Type = ReviewType.LookedAfter, HeldOn = "2026-06-01" } }]);

    [Fact]
    public void Oc2_Flags_AreOfTheLastYearEnd()
    {
        const string header = "CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,HEALTH_ASSESSMENT,SUBSTANCE_MISUSE,INTERVENTION_RECEIVED,INTERVENTION_OFFERED";

        Journey("OC2", header, "C1,14/05/2015,,,0,1,1,0,1,0,,").ShouldBe(
        [
            new() { HealthCheck = new() { ChildId = "C1", Type = HealthCheckType.HealthAssessment, CheckedOn = "2026-03-31" } },
            new() { HealthCheck = new() { ChildId = "C1", Type = HealthCheckType.Immunisations, CheckedOn = "2026-03-31" } },
        ]);
        Journey("OC2", header, "C1,14/05/2015,,,0,0,0,0,0,0,,").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("YES,F2,U1", LeaverContact.InTouch, "U", true, "F2")]
    [InlineData("RHOM,,B2", LeaverContact.ReturnedHome, "B", false, "")]
    [InlineData("NO,,", LeaverContact.NotInTouch, "", null, "")]
    public void Oc3_TellsTheStateOfTheDay(string cells, LeaverContact contact, string home, bool? suitable, string activity)
    {
        var expected = new CareLeaver { ChildId = "C1", From = "2026-10-31", Contact = contact, Accommodation = home, Activity = activity };
        if (suitable is { } known)
            expected.Suitable = known;

        Journey("OC3", "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM", $"C1,14/05/2007,{cells}").Single().CareLeaver.ShouldBe(expected);
    }

    [Fact]
    public void Adoption_TellsDecisionMatchAndReversal()
    {
        Journey("AD1", "CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR,SEX_ADOPTR,LS_ADOPTR", "C1,14/05/2024,01/02/2026,01/06/2026,0,2,MF,L0")
            .ShouldBe([new() { Adoption = new() { ChildId = "C1", DecidedOn = "2026-02-01", MatchedOn = "2026-06-01" } }]);
        Journey("PlacedAdoption", "CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED", "C1,14/05/2024,01/02/2026,01/06/2026,RD3")
            .ShouldBe([new() { Adoption = new() { ChildId = "C1", DecidedOn = "2026-02-01", ReversedOn = "2026-06-01", ReversalReason = "RD3" } }]);
    }

    // In summer a London day begins an hour before Greenwich's.
    [Theory]
    [InlineData("M,01/06/2026,03/06/2026", MissingKind.Missing, "2026-06-01T00:00:00+01:00", "2026-06-03T00:00:00+01:00")]
    [InlineData("A,01/02/2026,", MissingKind.Away, "2026-02-01T00:00:00+00:00", "")]
    public void Missing_IsAnEpisodeFromCare(string cells, MissingKind kind, string from, string to)
    {
        using var given = new Given();
        var file = InputFolder.Open(given.Csv("Missing.csv", "CHILD,DOB,MISSING,MIS_START,MIS_END".Split(','), $"C1,14/05/2015,{cells}".Split(','))).Files.Single();

        file.List.ShouldBe("missing_episodes");
        var row = file.Rows(Doors.AsOf).Single().ShouldBeOfType<AcceptedRow>();
        row.Record.ShouldBe(new MissingEpisode { ChildId = "C1", Setting = MissingSetting.Care, Kind = kind, StartedAt = from, ReturnedAt = to });
        row.Journey.ShouldBeEmpty();
    }

    [Fact]
    public void SocialWorkers_AreALogOfAllocations()
    {
        using var given = new Given();
        var file = InputFolder.Open(given.Csv("SWEpisodes.csv", "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON".Split(','), "C1,14/05/2015,W7,01/02/2026,01/06/2026,MANAGE".Split(','))).Files.Single();

        file.List.ShouldBe("allocation_log");
        file.Rows(Doors.AsOf).Single().ShouldBeOfType<AcceptedRow>().Record
            .ShouldBe(new Allocation { ChildId = "C1", Role = "lead", Worker = "W7", From = "2026-02-01", To = "2026-06-01", Reason = "MANAGE" });
    }

    const string Census = """
        <?xml version="1.0" encoding="utf-8"?>
        <Message>
          <Header><CollectionDetails><Collection>CIN</Collection><Year>2026</Year><ReferenceDate>2026-03-31</ReferenceDate></CollectionDetails></Header>
          <Children>
            <Child>
              <ChildIdentifiers><LAchildID>C1</LAchildID><UPN>A123</UPN><PersonBirthDate>2015-05-14</PersonBirthDate><Sex>F</Sex></ChildIdentifiers>
              <ChildCharacteristics><Ethnicity>WBRI</Ethnicity><Disabilities><Disability>NONE</Disability></Disabilities></ChildCharacteristics>
              <CINdetails>
                <CINreferralDate>2025-04-10</CINreferralDate>
                <ReferralSource>1A</ReferralSource>
                <PrimaryNeedCode>N1</PrimaryNeedCode>
                <DateOfInitialCPC>2025-05-20</DateOfInitialCPC>
                <Assessments><AssessmentActualStartDate>2025-04-11</AssessmentActualStartDate><AssessmentInternalReviewDate>2025-04-20</AssessmentInternalReviewDate><AssessmentAuthorisationDate>2025-06-10</AssessmentAuthorisationDate><FactorsIdentifiedAtAssessment><AssessmentFactors>2A</AssessmentFactors></FactorsIdentifiedAtAssessment></Assessments>
                <CINPlanDates><CINPlanStartDate>2025-06-12</CINPlanStartDate></CINPlanDates>
                <Section47><S47ActualStartDate>2025-05-02</S47ActualStartDate><InitialCPCtarget>2025-05-23</InitialCPCtarget><ICPCnotRequired>true</ICPCnotRequired></Section47>
                <ReferralNFA>0</ReferralNFA>
                <ChildProtectionPlans><CPPstartDate>2025-05-20</CPPstartDate><CPPendDate>2025-12-01</CPPendDate><InitialCategoryOfAbuse>PHY</InitialCategoryOfAbuse><LatestCategoryOfAbuse>NEG</LatestCategoryOfAbuse><NumberOfPreviousCPP>1</NumberOfPreviousCPP><Reviews><CPPreviewDate>2025-08-01</CPPreviewDate><CPPreviewDate>2025-11-15</CPPreviewDate></Reviews></ChildProtectionPlans>
              </CINdetails>
            </Child>
            <Child>
              <CINdetails><CINreferralDate>2025-07-01</CINreferralDate><ReferralSource>6</ReferralSource><ReferralNFA>1</ReferralNFA></CINdetails>
            </Child>
          </Children>
        </Message>
        """;

    [Fact]
    public void Census_EachSortOfElement_IsAList()
    {
        using var given = new Given();
        var folder = InputFolder.Open(given.File("cin.xml", Census));

        folder.Refused.ShouldBeEmpty();
        folder.Files.Select(file => (file.Name, file.List, file.RowCount)).ShouldBe(
        [
            ("cin.xml: CINdetails", "cin_details", 2), ("cin.xml: Assessments", "cin_assessments", 1), ("cin.xml: Section47", "cin_section47", 1),
            ("cin.xml: CINPlanDates", "cin_plans", 1), ("cin.xml: ChildProtectionPlans", "cin_protection_plans", 1), ("cin.xml: CPPreviewDate", "cin_reviews", 2),
        ]);
        folder.Files.SelectMany(file => file.Rows(Doors.AsOf)).OfType<AcceptedRow>().SelectMany(row => row.Journey).ShouldBe(
        [
            new() { Referral = new() { ChildId = "C1", ReceivedOn = "2025-04-10", Source = "1A", NoFurtherAction = false } },
            new() { Section47 = new() { ChildId = "C1", ConferenceOn = "2025-05-20" } },
            new() { Assessment = new() { ChildId = "C1", Type = AssessmentType.Continuous, StartedOn = "2025-04-11", AuthorisedOn = "2025-06-10" } },
            new() { Section47 = new() { ChildId = "C1", StartedOn = "2025-05-02", ConferenceNotNeeded = true } },
            new() { NeedPlan = new() { ChildId = "C1", From = "2025-06-12" } },
            new() { ProtectionPlan = new() { ChildId = "C1", From = "2025-05-20", To = "2025-12-01", InitialCategory = AbuseCategory.Physical, LatestCategory = AbuseCategory.Neglect, PreviousPlans = 1 } },
            new() { Review = new() { ChildId = "C1", Type = ReviewType.ChildProtection, HeldOn = "2025-08-01" } },
            new() { Review = new() { ChildId = "C1", Type = ReviewType.ChildProtection, HeldOn = "2025-11-15" } },
        ]);
    }

    // The second child has no identifiers; it is not taken for the first.
    [Fact]
    public void Census_BadElement_IsRejectedByItsLine()
    {
        using var given = new Given();
        var rejected = InputFolder.Open(given.File("cin.xml", Census)).Files[0].Rows(Doors.AsOf).OfType<RejectedRow>().Single();

        rejected.Row.ShouldBe(21);
        rejected.Faults.Select(fault => (fault.Violation.Code, fault.Violation.Field)).ShouldBe([("missing", "LAchildID")]);
    }

    [Theory]
    [InlineData("AssessmentActualStartDate>2025-04-11", "AssessmentActualStartDate>2025-02-31", 1, "bad_date:AssessmentActualStartDate")]
    [InlineData("CPPendDate>2025-12-01", "CPPendDate>2025-01-01", 4, "end_before_start:CPPendDate")]
    [InlineData("<S47ActualStartDate>2025-05-02</S47ActualStartDate>", "", 2, "missing:S47ActualStartDate")]
    public void Census_BadLeaf_RejectsItsRow(string good, string bad, int table, string fault)
    {
        using var given = new Given();
        var rows = InputFolder.Open(given.File("cin.xml", Census.Replace(good, bad, StringComparison.Ordinal))).Files[table].Rows(Doors.AsOf);

        rows.Single().ShouldBeOfType<RejectedRow>().Faults.Select(broken => $"{broken.Violation.Code}:{broken.Violation.Field}").ShouldContain(fault);
    }

    const string Workforce = """
        <Message>
          <Header><CollectionDetails><Collection>CSWW</Collection><Year>2025</Year><ReferenceDate>2025-09-30</ReferenceDate></CollectionDetails></Header>
          <LALevel><NumberOfVacancies>79.68</NumberOfVacancies></LALevel>
          <CSWWWorker><AgencyWorker>1</AgencyWorker><SWENo>SW1234567890</SWENo><FTE>0.521371</FTE><PersonBirthDate>1967-01-04</PersonBirthDate><Sex>F</Sex><OrgRole>5</OrgRole><RoleStartDate>1988-04-07</RoleStartDate><Absat30Sept>0</Absat30Sept><ReasonAbsence>TRN</ReasonAbsence></CSWWWorker>
          <CSWWWorker><AgencyWorker>0</AgencyWorker><SWENo>SW1234567891</SWENo><FTE>1</FTE><RoleStartDate>2019-01-07</RoleStartDate><RoleEndDate>2025-09-23</RoleEndDate><Absat30Sept>1</Absat30Sept><ReasonAbsence>MAT</ReasonAbsence></CSWWWorker>
        </Message>
        """;

    [Fact]
    public void WorkforceCensus_SeedsTheRegister()
    {
        using var given = new Given();
        var file = InputFolder.Open(given.File("csww.xml", Workforce)).Files.ShouldHaveSingleItem();

        file.List.ShouldBe("csww");
        file.Rows(new DateOnly(2025, 9, 30)).Select(row => row.ShouldBeOfType<AcceptedRow>(Doors.Told(row)).Journey.Single().Worker).ShouldBe(
        [
            new Worker { WorkerId = "SW1234567890", DisplayName = "SW1234567890", SweNumber = "SW1234567890", Kind = WorkerKind.SocialWorker, Agency = true, OrgRole = 5, FteHundredths = 52, ContractedFrom = "1988-04-07" },
            new Worker { WorkerId = "SW1234567891", DisplayName = "SW1234567891", SweNumber = "SW1234567891", Kind = WorkerKind.SocialWorker, FteHundredths = 100, ContractedFrom = "2019-01-07", ContractedTo = "2025-09-23", AbsentFrom = "2025-09-30", AbsenceReason = "MAT" },
        ]);
    }

    // A public sample that people who clone the project do not have; then it says so and passes.
    [Fact]
    public void WorkforceCensus_Sample_HasThirtyWorkers()
    {
        if (Sample.Find("csww_2022.xml", output) is not { } path)
            return;

        var file = InputFolder.Open(path).Files.ShouldHaveSingleItem();

        file.RowCount.ShouldBe(30);
        file.Rows(new DateOnly(2022, 9, 30)).First().ShouldBeOfType<AcceptedRow>().Journey.Single().Worker.FteHundredths.ShouldBe(52);
    }

    [Theory]
    [InlineData("<?xml version=\"1.0\"?><html>Sign in</html>", "wrong_file", "It is a web page or XML, and no statutory return.")]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE Message [<!ENTITY a \"b\">]><Message>&a;</Message>", "file_damaged", "For security reasons DTD")]
    [InlineData("<Message><Header><Collection>SC</Collection></Header></Message>", "wrong_file", "It is a return of SC;")]
    [InlineData("<Message><Header><Collection>CIN</Collection>", "file_damaged", "Unexpected end of file")]
    public void Open_OtherXml_IsRefused(string content, string code, string detail)
    {
        using var given = new Given();
        var refused = InputFolder.Open(given.File("return.xml", Encoding.UTF8.GetBytes(content))).Refused.ShouldHaveSingleItem();

        refused.Rule.Code.ShouldBe(code);
        refused.Detail.ShouldStartWith(detail);
    }

    static IReadOnlyList<Record> Journey(string name, string header, string row) =>
        Doors.Rows(name, header.Split(','), row.Split(',')).ShouldHaveSingleItem().ShouldBeOfType<AcceptedRow>().Journey;
}
