using System.Text.Json;
using System.Text.Json.Serialization;
using MassTransit;
using Scorecard.Contracts.Births;
using Scorecard.Contracts.Cases;
using Scorecard.Contracts.Changes;
using Scorecard.Contracts.Journeys;
using Scorecard.Contracts.Missing;
using Scorecard.Contracts.Readings;
using Scorecard.Contracts.Register;

namespace Scorecard.Contracts.Tests;

/// <summary>What is on the wire is kept as it is: other versions of the services read it.</summary>
public sealed class WireFormatTests
{
    static readonly JsonSerializerOptions AsTold = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter() },
    };

    public static TheoryData<object, string> Bodies { get; } = new()
    {
        {
            new CaseStandingChanged
            {
                ChildId = "C1",
                Spells =
                [
                    new()
                    {
                        From = new(2026, 3, 2),
                        To = new(2026, 4, 1),
                        Standing = Standing.NamedWorker,
                        Team = "T1",
                        Worker = "W1",
                        NotQualified = true,
                        ReferredOn = new(2026, 3, 1),
                        Status = CaseStatus.ChildProtection,
                    },
                    new()
                    {
                        From = new(2026, 4, 1),
                        Standing = Standing.NameOnly,
                        NameOnlyReason = NameOnlyReason.LongAbsent,
                        ReferredOn = new(2026, 3, 1),
                        Status = CaseStatus.ChildProtection,
                        WithoutWorkerSince = new(2026, 4, 1),
                        WithoutWorkerBasis = WithoutWorkerBasis.AllocationLog,
                    },
                ],
            },
            """{"ChildId":"C1","Spells":[{"From":"2026-03-02","To":"2026-04-01","Standing":"NamedWorker","Team":"T1","Worker":"W1","NotQualified":true,"ReferredOn":"2026-03-01","Status":"ChildProtection","AlsoInvolved":0},{"From":"2026-04-01","Standing":"NameOnly","NameOnlyReason":"LongAbsent","NotQualified":false,"ReferredOn":"2026-03-01","Status":"ChildProtection","WithoutWorkerSince":"2026-04-01","WithoutWorkerBasis":"AllocationLog","AlsoInvolved":0}]}"""
        },
        {
            new MissingEpisodeChanged { ChildId = "C1", Setting = MissingSetting.Care, Kind = MissingKind.Away, StartedAt = new(2026, 3, 2, 18, 30, 0, TimeSpan.Zero) },
            """{"ChildId":"C1","Setting":"Care","Kind":"Away","StartedAt":"2026-03-02T18:30:00+00:00"}"""
        },
        {
            new BirthDateChanged { ChildId = "C1", BornOn = new(2012, 2, 29), EighteenOn = new(2030, 3, 1) },
            """{"ChildId":"C1","BornOn":"2012-02-29","EighteenOn":"2030-03-01"}"""
        },
        {
            new ReadingChanged { ExtractAsOf = new(2026, 10, 31) },
            """{"ExtractAsOf":"2026-10-31","ImportInProgress":false,"Demo":false}"""
        },
        {
            new AssessmentChanged { ChildId = "C1", Type = AssessmentType.Continuous, StartedOn = new(2026, 3, 2), ChildSeen = false, Outcome = AssessmentOutcome.ChildInNeed },
            """{"ChildId":"C1","Type":"Continuous","StartedOn":"2026-03-02","ChildSeen":false,"Outcome":"ChildInNeed"}"""
        },
        {
            new PlacementChanged { ChildId = "C1", From = new(2026, 3, 2), Type = "U1", Location = PlacementLocation.Outside, DistanceTenths = 215 },
            """{"ChildId":"C1","From":"2026-03-02","Type":"U1","Location":"Outside","DistanceTenths":215}"""
        },
        {
            new WorkerChanged { WorkerId = "W1", DisplayName = "Ann Lee", Kind = WorkerKind.SocialWorker, OrgRole = 5, FteHundredths = 80 },
            """{"WorkerId":"W1","DisplayName":"Ann Lee","Kind":"SocialWorker","Aliases":[],"Agency":false,"OrgRole":5,"FteHundredths":80,"Asye":false}"""
        },
        {
            new TeamChanged { Team = "T1", Name = "First Response", Type = TeamType.FrontDoor },
            """{"Team":"T1","Name":"First Response","Type":"FrontDoor"}"""
        },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public void Body_AsWritten_IsUnchanged(object body, string json)
    {
        var written = JsonSerializer.Serialize(body, body.GetType(), AsTold);

        written.ShouldBe(json);
        JsonSerializer.Serialize(JsonSerializer.Deserialize(json, body.GetType(), AsTold), body.GetType(), AsTold).ShouldBe(json);
    }

    [Theory]
    [InlineData(typeof(RecordsChanged), "urn:message:Scorecard.Contracts.Changes:RecordsChanged")]
    [InlineData(typeof(ConfidentialRecordsChanged), "urn:message:Scorecard.Contracts.Changes:ConfidentialRecordsChanged")]
    [InlineData(typeof(LogBeat), "urn:message:Scorecard.Contracts.Changes:LogBeat")]
    public void Message_ByItsFullName_IsUnchanged(Type message, string urn) => MessageUrn.ForTypeString(message).ShouldBe(urn);

    [Theory]
    [InlineData(typeof(RecordsChanged), "Source,Authority,Epoch,AfterSeq,ToSeq,Changes")]
    [InlineData(typeof(ConfidentialRecordsChanged), "Run")]
    [InlineData(typeof(RecordChange), "Seq,Kind,Id,Version,Withdrawn,Shape,Body,RecordedAt")]
    [InlineData(typeof(LogBeat), "Source,Authority,Epoch,Seq,At")]
    public void Message_ByItsProperties_IsUnchanged(Type message, string properties) =>
        string.Join(',', message.GetProperties().Select(property => property.Name)).ShouldBe(properties);

    /// <summary>Bodies of names and dates alone: property by property is body by body.</summary>
    [Theory]
    [InlineData(typeof(AdopterChanged), "AdopterId,FamilyId,EnquiredOn,Stage1From,Stage1To,Stage2From,Stage2To,AppliedOn,ApprovedOn,MatchedOn,PlacedOn,ChildrenPlaced,AdoptedOn,LeftOn,LeftBecause")]
    [InlineData(typeof(AdoptionChanged), "ChildId,EnteredCareOn,DecidedOn,PlacementOrderOn,MatchedOn,PlacedOn,FosterToAdoptOn,AdoptedOn,ReversedOn,ReversalReason")]
    [InlineData(typeof(AdvocacyChanged), "ChildId,From,To")]
    [InlineData(typeof(AssessmentChanged), "ChildId,Type,StartedOn,AuthorisedOn,ChildSeen,Outcome")]
    [InlineData(typeof(CareLeaverChanged), "ChildId,From,To,Eligibility,Contact,Accommodation,Suitable,Activity")]
    [InlineData(typeof(CarePeriodChanged), "ChildId,From,To,CategoryOfNeed,Unaccompanied,UnaccompaniedTo,EndedBecause")]
    [InlineData(typeof(ContactChanged), "ChildId,ReceivedOn,Source,Outcome,Rating")]
    [InlineData(typeof(EarlyHelpChanged), "ChildId,From,AssessedOn,To,Organisation,SteppedDown")]
    [InlineData(typeof(HealthCheckChanged), "ChildId,Type,CheckedOn,Refused")]
    [InlineData(typeof(LegalStatusChanged), "ChildId,From,To,Code")]
    [InlineData(typeof(NeedPlanChanged), "ChildId,From,To")]
    [InlineData(typeof(PlacementChanged), "ChildId,From,To,Type,Provider,Location,Authority,Urn,DistanceTenths")]
    [InlineData(typeof(PlanChanged), "ChildId,Type,MadeOn")]
    [InlineData(typeof(PrivateFosteringChanged), "ChildId,From,To")]
    [InlineData(typeof(ProtectionPlanChanged), "ChildId,From,To,InitialCategory,LatestCategory,PreviousPlans")]
    [InlineData(typeof(ReferralChanged), "ChildId,ReceivedOn,Source,NoFurtherAction,DecidedOn")]
    [InlineData(typeof(ReviewChanged), "ChildId,Type,HeldOn")]
    [InlineData(typeof(Section47Changed), "ChildId,StartedOn,ConferenceOn,ConferenceNotNeeded,LedToPlan,TransferIn")]
    [InlineData(typeof(VisitChanged), "ChildId,Type,VisitedOn,Seen,SeenAlone")]
    [InlineData(typeof(SupplyChanged), "List,AsOf")]
    [InlineData(typeof(PostChanged), "PostId,State,From,To,Team,OrgRole,FteHundredths")]
    [InlineData(typeof(SupervisionChanged), "WorkerId,HeldOn,SupervisorId,Type,ExcusedReason")]
    public void Body_ByItsProperties_IsUnchanged(Type body, string properties) =>
        string.Join(',', body.GetProperties().Select(property => property.Name)).ShouldBe(properties);

    [Theory]
    [InlineData(typeof(AbuseCategory), "Neglect,Physical,Sexual,Emotional,Multiple")]
    [InlineData(typeof(AssessmentOutcome), "NoFurtherAction,ChildInNeed,Section47,LookedAfter,EarlyHelp,Other")]
    [InlineData(typeof(AssessmentType), "Continuous,Initial,Core")]
    [InlineData(typeof(ContactOutcome), "NoFurtherAction,Information,EarlyHelp,Referral,Other")]
    [InlineData(typeof(HealthCheckType), "HealthAssessment,DentalCheck,Immunisations")]
    [InlineData(typeof(LeaverContact), "InTouch,NotInTouch,Died,Refused,NotRequired,ReturnedHome")]
    [InlineData(typeof(LeaverEligibility), "Relevant,FormerRelevant,Qualifying")]
    [InlineData(typeof(PlacementLocation), "Inside,Outside")]
    [InlineData(typeof(PlanType), "Care,Pathway,Education")]
    [InlineData(typeof(ReviewType), "ChildProtection,LookedAfter,ChildInNeed")]
    [InlineData(typeof(VisitType), "ChildInNeed,ChildProtection,LookedAfter,PrivateFostering,ReviewingOfficer,CareLeaver")]
    [InlineData(typeof(PostState), "Filled,Vacant,VacantAgencyCovered")]
    [InlineData(typeof(SupervisionType), "Personal,Group")]
    public void Codes_AsWords_AreUnchanged(Type code, string words) => string.Join(',', Enum.GetNames(code)).ShouldBe(words);
}
