using Google.Protobuf.Reflection;
using Scorecard.Files.Lists;
using Scorecard.Protos.Imports.V1;
using Scorecard.Protos.Records.V1;
using Record = Scorecard.Protos.Records.V1.Record;

namespace Scorecard.Files.Tests;

/// <summary>What each Annex A list tells of a child's journey, in the spellings of 2019 and 2024, through CSV and workbook.</summary>
public sealed class JourneyTests
{
    const string Common2019 = "Child Unique ID|Gender|Ethnicity|Date of Birth|Age of Child (Years)";
    const string Common2024 = "Child Unique ID|Gender|Ethnicity|Date of Birth|Age";
    const string Child = "123.0|b) Female|a) WBRI|14/05/2015|11";

    [Theory]
    [InlineData(Common2019)]
    [InlineData(Common2024)]
    public void List1_TellsAContact(string common) =>
        Journey("List 1", $"{common}|Date of Contact|Contact Source", $"{Child}|14/10/2026|q) 6: Police")
            .ShouldBe([new() { Contact = new() { ChildId = "123", ReceivedOn = "2026-10-14", Source = "6" } }]);

    [Theory]
    [InlineData("e) 2A: Schools", "2A")]
    [InlineData("5B: LA services", "5B")]
    [InlineData("Police", "6")]
    [InlineData("u) 10: Unknown", "10")]
    [InlineData("The neighbour’s  aunt", "The neighbour's aunt")]
    public void List1_Source_IsACodeOrWords(string told, string read) =>
        Journey("List 1", $"{Common2024}|Date of Contact|Contact Source", $"{Child}|14/10/2026|{told}").Single().Contact.Source.ShouldBe(read);

    [Theory]
    [InlineData(Common2019)]
    [InlineData(Common2024)]
    public void List2_TellsEarlyHelp(string common) =>
        Journey("List 2", $"{common}|Assessment start date|Assessment completion date|Organisation completing assessment", $"{Child}|14/05/2026|01/07/2026|Top Town Academy")
            .ShouldBe([new() { EarlyHelp = new() { ChildId = "123", From = "2026-05-14", AssessedOn = "2026-07-01", Organisation = "Top Town Academy" } }]);

    [Theory]
    [InlineData($"{Common2019}|Date of referral")]
    [InlineData($"{Common2024}|Date of Referral")]
    public void List3_TellsAReferralBesideTheCase(string header)
    {
        var row = Accepted("List 3", $"{header}|Referral Source|Referral NFA?|Number of Referrals in Last 12 Months|Allocated Team|Allocated Worker", $"{Child}|14/10/2026|a) 1A: Individual|a) Yes|1|First Response|Ann Other");

        row.Record.ShouldBe(new ExtractRow { ChildId = "123", Status = CaseStatus.FrontDoor, From = "2026-10-14", Team = "First Response", Worker = "Ann Other", BirthDate = "2015-05-14" });
        row.Journey.ShouldBe([new() { Referral = new() { ChildId = "123", ReceivedOn = "2026-10-14", Source = "1A", NoFurtherAction = true } }]);
    }

    [Theory]
    [InlineData(Common2019, "Was the child assessed as requiring LA children’s social care support")]
    [InlineData(Common2024, "Was the child assessed as requiring LA children's social care support?")]
    public void List4_TellsAnAssessment(string common, string support) =>
        Journey("List 4", $"{common}|Does the Child have a Disability|Continuous Assessment Start Date|Child Seen During Continuous Assessment|Continuous Assessment Date of Authorisation|{support}|Allocated Team|Allocated Worker", $"{Child}|b) No|14/05/2026|a) Yes|01/07/2026|a) Yes|T|W")
            .ShouldBe([new() { Assessment = new() { ChildId = "123", Type = AssessmentType.Continuous, StartedOn = "2026-05-14", AuthorisedOn = "2026-07-01", ChildSeen = true, Outcome = AssessmentOutcome.ChildInNeed } }]);

    [Theory]
    [InlineData("b) No", AssessmentOutcome.NoFurtherAction)]
    [InlineData("No", AssessmentOutcome.NoFurtherAction)]
    [InlineData("c) Unknown", AssessmentOutcome.Unspecified)]
    [InlineData("", AssessmentOutcome.Unspecified)]
    [InlineData("CS Assessment Updated", AssessmentOutcome.Unspecified)]
    public void List4_Support_IsTheOutcome(string told, AssessmentOutcome read) =>
        Journey("annex_a_4", string.Join('|', Rows.Header("annex_a_4")), string.Join('|', Rows.Good("annex_a_4", ("Was the child assessed as requiring LA children's social care support", told)))).Single().Assessment.Outcome.ShouldBe(read);

    [Theory]
    [InlineData(Common2019)]
    [InlineData(Common2024)]
    public void List5_TellsAnEnquiryAndItsConference(string common)
    {
        var header = $"{common}|Does the Child have a Disability|Strategy discussion initiating Section 47 Enquiry Start Date|Was an Initial Child Protection Conference deemed unnecessary?|Date of Initial Child Protection Conference|Did the Initial Child Protection Conference Result in a Child Protection Plan|Number of Section 47 Enquiries in the last 12 months|Number of ICPCs in the last 12 months|Allocated Team|Allocated Worker";

        Journey("List 5", header, $"{Child}|a) Yes|14/05/2026|b) No|01/06/2026|a) Yes|1|1|T|W")
            .ShouldBe([new() { Section47 = new() { ChildId = "123", StartedOn = "2026-05-14", ConferenceOn = "2026-06-01", ConferenceNotNeeded = false, LedToPlan = true } }]);
        Journey("List 5", header, $"{Child}|a) Yes|14/05/2026|a) Yes|||1|0|T|W")
            .ShouldBe([new() { Section47 = new() { ChildId = "123", StartedOn = "2026-05-14", ConferenceNotNeeded = true } }]);
    }

    [Theory]
    [InlineData(Common2019, "Case status")]
    [InlineData(Common2024, "Case Status")]
    public void List6_TellsTheCaseOnly(string common, string status)
    {
        var row = Accepted("List 6", $"{common}|Does the Child have a Disability|CIN Start Date|Primary Need Code|Date Child Was Last Seen|CIN Closure Date|Reason for Closure|{status}|Allocated Team|Allocated Worker", $"{Child}|b) No|14/05/2026|PSRMEM - Support|31/02/2026|||Open asmt|#N/A|#N/A");

        row.Record.ShouldBe(new ExtractRow { ChildId = "123", Status = CaseStatus.OpenAssessment, From = "2026-05-14", BirthDate = "2015-05-14" });
        row.Journey.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Common2019)]
    [InlineData(Common2024)]
    public void List7_TellsThePlanItsLastVisitAndReview(string common)
    {
        var header = $"{common}|Does the Child have a Disability|Child Protection Plan Start Date|Initial Category of Abuse|Latest Category of Abuse|Date of the Last Statutory Visit|Was the Child Seen Alone?|Date of latest review conference|Child Protection Plan End Date|Subject to Emergency Protection Order or Protected Under Police Powers in Last Six Months (Y/N)|Number of Previous Child Protection Plans|Allocated Team|Allocated Worker";

        Journey("List 7", header, $"{Child}|b) No|25/03/2025|a) Neglect|Emotional abuse|01/09/2026|a) Yes|02/09/2026|03/09/2026|b) No|1|T|W").ShouldBe(
        [
            new() { ProtectionPlan = new() { ChildId = "123", From = "2025-03-25", To = "2026-09-03", InitialCategory = AbuseCategory.Neglect, LatestCategory = AbuseCategory.Emotional, PreviousPlans = 1 } },
            new() { Visit = new() { ChildId = "123", Type = VisitType.ChildProtection, VisitedOn = "2026-09-01", SeenAlone = true } },
            new() { Review = new() { ChildId = "123", Type = ReviewType.ChildProtection, HeldOn = "2026-09-02" } },
        ]);
        Journey("List 7", header, $"{Child}|b) No|25/03/2025|e) Multiple/not recommended|||c) Unknown|-||b) No||T|W")
            .ShouldBe([new() { ProtectionPlan = new() { ChildId = "123", From = "2025-03-25", InitialCategory = AbuseCategory.Multiple } }]);
    }

    [Theory]
    [InlineData(Common2019, "Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)", "Date Ceased to be Looked After ")]
    [InlineData(Common2024, "Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N))", "Date Ceased to be Looked After")]
    public void List8_TellsCareStatusPlacementAndTheLastOfEach(string common, string unaccompanied, string ceased)
    {
        var header = $"{common}|{unaccompanied}|Does the Child have a Disability|Date Started to be Looked After|Child's Category of Need|Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)|Start date of current legal status|Child's Legal Status|Date of Latest Statutory Review|Date of Last Social Work Visit|What is the permanence plan for this child?|Date of Last IRO Visit / Contact to the Child|Date of Last Health Assessment|Date of Last Dental Check|Number of Placements in the Last 12 months|{ceased}|Reason Ceased to be Looked After|Start Date of Most Recent Placement|Placement Type|Placement Provider|Placement postcode|URN of Placement|Placement Location|LA of Placement|Number of Episodes the Child has been ‘Missing’ from their Placement in the last 12 months|Number of Episodes the Child has been ‘Absent’ from their Placement in the last 12 months|Was the child offered a Return Interview after their last missing episode (Y/N)?|Did the child accept a Return Interview after their last missing episode (Y/N)?|Allocated Team|Allocated Worker";

        Journey("List 8", header, $"{Child}|a) Yes|b) No|25/03/2024|N1 - Abuse or neglect|b) No|25/03/2025|C2: FCO|01/06/2026|02/06/2026|f) Long-term fostering|03/06/2026|04/06/2026|05/06/2026|2|01/09/2026|i) E45|25/04/2025|d) U4: Foster placement - long term|e) PR4 - Private provision|ZZ1 1ZZ|SC012345|b) Out|Hometown|0|0|||T|W").ShouldBe(
        [
            new() { CarePeriod = new() { ChildId = "123", From = "2024-03-25", To = "2026-09-01", CategoryOfNeed = "N1", Unaccompanied = true, EndedBecause = "E45" } },
            new() { LegalStatus = new() { ChildId = "123", From = "2025-03-25", To = "2026-09-01", Code = "C2" } },
            new() { Placement = new() { ChildId = "123", From = "2025-04-25", To = "2026-09-01", Type = "U4", Provider = "PR4", Location = PlacementLocation.Outside, Authority = "Hometown", Urn = "SC012345" } },
            new() { Review = new() { ChildId = "123", Type = ReviewType.LookedAfter, HeldOn = "2026-06-01" } },
            new() { Visit = new() { ChildId = "123", Type = VisitType.LookedAfter, VisitedOn = "2026-06-02" } },
            new() { Visit = new() { ChildId = "123", Type = VisitType.ReviewingOfficer, VisitedOn = "2026-06-03" } },
            new() { HealthCheck = new() { ChildId = "123", Type = HealthCheckType.HealthAssessment, CheckedOn = "2026-06-04" } },
            new() { HealthCheck = new() { ChildId = "123", Type = HealthCheckType.DentalCheck, CheckedOn = "2026-06-05" } },
        ]);
        // Yes and No in the location say neither in nor out.
        Journey("List 8", header, $"{Child}|b) No|b) No|25/03/2024||b) No|||||||||1|||25/04/2025|zz) T4||ZZ1 1ZZ||Yes||0|0|||T|W").ShouldBe(
        [
            new() { CarePeriod = new() { ChildId = "123", From = "2024-03-25", Unaccompanied = false } },
            new() { Placement = new() { ChildId = "123", From = "2025-04-25", Type = "T4" } },
        ]);
    }

    [Fact]
    public void List8_CodesThatNobodyMapped_AreAskedAboutAndCostNoCase()
    {
        var row = Accepted("List 8", "Child Unique ID|Date Started to be Looked After|Child's Category of Need|Start date of current legal status|Child's Legal Status|Start Date of Most Recent Placement|Placement Type|Placement Location|Date Ceased to be Looked After|Allocated Team|Allocated Worker",
            "C1|25/03/2024|PSRMEM - Support with memory|25/03/2025|Code 'ESCC' is not mapped|25/04/2025|Foster placement|No||T|W");

        row.Record.ShouldBeOfType<ExtractRow>().From.ShouldBe("2024-03-25");
        // A status or a placement of no known sort is none.
        row.Journey.Select(record => record.BodyCase).ShouldBe([Record.BodyOneofCase.CarePeriod]);
        row.Queries.Select(query => $"{query.Violation.Code}:{query.Violation.Field}").ShouldBe(
            ["unknown_code:Child's Category of Need", "unknown_code:Child's Legal Status", "unknown_code:Placement Type", "unknown_code:Placement Location"]);
    }

    [Fact]
    public void List9_Of2019_TellsTheStateOfTheDay() =>
        Journey("List 9", $"{Common2019}|Does the Child have a Disability|Allocated Team|Allocated Worker|Eligibility Category|LA In Touch |Type of Accommodation|Suitability of Accommodation|Activity Status", $"{Child}|b) No|T|W|b) Former relevant child|a) Yes|U: Independent living|a) Suitable|F2: Full time in education other than higher")
            .ShouldBe([new() { CareLeaver = new() { ChildId = "123", From = "2026-10-31", Eligibility = LeaverEligibility.FormerRelevant, Contact = LeaverContact.InTouch, Accommodation = "U", Suitable = true, Activity = "F2" } }]);

    [Fact]
    public void List9_Of2024_TellsThePlanAndTheLastContactToo() =>
        Journey("List 9", $"{Common2024}|Unaccompanied Asylum Seeking Child (UASC), or formerly UASC if 18 or over (Y/N)|Does the Child have a Disability|Allocated Team|Allocated Worker|Allocated Personal Advisor|Eligibility Category|Latest Pathway Plan Review Date|LA in Touch|Latest Date of Contact|Type of Accommodation|Suitability of Accommodation|Activity Status", $"{Child}|b) No|b) No|T|W||c) Qualifying care leaver|01/06/2026|f) Rhom|02/06/2026|||").ShouldBe(
        [
            new() { CareLeaver = new() { ChildId = "123", From = "2026-10-31", Eligibility = LeaverEligibility.Qualifying, Contact = LeaverContact.ReturnedHome } },
            new() { Plan = new() { ChildId = "123", Type = PlanType.Pathway, MadeOn = "2026-06-01" } },
            new() { Visit = new() { ChildId = "123", Type = VisitType.CareLeaver, VisitedOn = "2026-06-02" } },
        ]);

    [Theory]
    [InlineData("Age of Child (Years)")]
    [InlineData("Age")]
    public void List10_TellsTheWayToAdoption(string age) =>
        Journey("List 10", $"Child Unique ID|Family identifier|Gender|Ethnicity|Date of Birth|{age}|Does the Child have a Disability|Date the Child Entered Care|Date of Decision that Child Should be Placed for Adoption|Date of Placement Order|Date of Matching Child and Prospective Adopters|Date Placed for Adoption|Date of Adoption Order|Date of Decision that Child Should No Longer be Placed for Adoption|Reason Why Child No Longer Placed for Adoption|Date the child was placed for fostering in FFA or concurrent planning placement", "C1|F1|b) Female|a) WBRI|14/05/2015|1|b) No|01/01/2026|02/02/2026|03/03/2026|04/04/2026|05/05/2026|06/06/2026|07/07/2026|RD2 - changed|01/04/2026")
            .ShouldBe([new()
            {
                Adoption = new()
                {
                    ChildId = "C1",
                    EnteredCareOn = "2026-01-01",
                    DecidedOn = "2026-02-02",
                    PlacementOrderOn = "2026-03-03",
                    MatchedOn = "2026-04-04",
                    PlacedOn = "2026-05-05",
                    AdoptedOn = "2026-06-06",
                    ReversedOn = "2026-07-07",
                    ReversalReason = "RD2",
                    FosterToAdoptOn = "2026-04-01",
                },
            }]);

    [Theory]
    [InlineData("Date of Adoption Order ")]
    [InlineData("Date of Adoption Order")]
    public void List11_TellsAnAdopter(string order) =>
        Journey("List 11", $"Individual adopter identifier|Family identifier|Gender|Ethnicity|Disability|Is the (prospective) adopter fostering for adoption?|Date enquiry received|Date Stage 1 started|Date Stage 1 ended|Date Stage 2 started|Date Stage 2 ended|Date application submitted|Date application approved|Date adopter matched with child(ren)|Date child/children placed with adopter(s)|No. of children placed|{order}|Date of leaving adoption process|Reason for leaving adoption process", "77|F1|b) Female|a) WBRI|b) No|b) No|01/01/2026|02/01/2026|03/01/2026|04/01/2026|05/01/2026|06/01/2026|07/01/2026|08/01/2026|09/01/2026|2|10/01/2026|11/01/2026|1 withdrew")
            .ShouldBe([new()
            {
                Adopter = new()
                {
                    AdopterId = "77",
                    FamilyId = "F1",
                    EnquiredOn = "2026-01-01",
                    Stage1From = "2026-01-02",
                    Stage1To = "2026-01-03",
                    Stage2From = "2026-01-04",
                    Stage2To = "2026-01-05",
                    AppliedOn = "2026-01-06",
                    ApprovedOn = "2026-01-07",
                    MatchedOn = "2026-01-08",
                    PlacedOn = "2026-01-09",
                    ChildrenPlaced = 2,
                    AdoptedOn = "2026-01-10",
                    LeftOn = "2026-01-11",
                    LeftBecause = "1 withdrew",
                },
            }]);

    [Fact]
    public void Templates_EveryCode_IsAWordOfTheFieldThatItFills()
    {
        foreach (var list in Catalogue.Lists)
            foreach (var (field, source) in list.Journey.SelectMany(journey => journey.Sources(list)).Where(source => source.Field.FieldType == FieldType.Enum))
                foreach (var code in source[0] == JourneyDefinition.Constant ? [source[1..]] : Catalogue.Written(list.Columns[source].Codes).Select(written => Catalogue.Code(list.Columns[source].Codes, written)!))
                    (code == "unknown" || Values.EnumWords.Number(field.EnumType, code) > 0).ShouldBeTrue($"{list.List}.{source}: {code}");
    }

    static IReadOnlyList<Record> Journey(string list, string header, string row) => Accepted(list, header, row).Journey;

    static AcceptedRow Accepted(string list, string header, string row) =>
        Doors.Rows(list, header.Split('|'), row.Split('|')).ShouldHaveSingleItem() is var outcome ? outcome.ShouldBeOfType<AcceptedRow>(Doors.Told(outcome)) : throw new InvalidOperationException();
}
