using Scorecard.Contracts.Journeys;
using Scorecard.Protos.Records.V1;

namespace Intake.Journeys;

/// <summary>Every kind of journey record that Intake owns: a new one is a message, a contract and a line here.</summary>
static class JourneyKinds
{
    public static readonly JourneyKind ProtectionPlan = new JourneyKind<ProtectionPlanChanged>("protection_plan", body => body.From) { OneAtATime = true };

    public static readonly JourneyKind CarePeriod = new JourneyKind<CarePeriodChanged>("care_period", body => body.From)
    {
        OneAtATime = true,
        Order = body => [(body.From, body.UnaccompaniedTo, "unaccompanied_to")],
    };

    public static readonly JourneyKind LegalStatus = new JourneyKind<LegalStatusChanged>("legal_status", body => body.From) { OneAtATime = true };

    public static readonly JourneyKind Placement = new JourneyKind<PlacementChanged>("placement", body => body.From) { OneAtATime = true };

    public static readonly JourneyKind CareLeaver = new JourneyKind<CareLeaverChanged>("care_leaver", body => body.From) { OneAtATime = true };

    public static readonly IReadOnlyList<JourneyKind> All =
    [
        new JourneyKind<ContactChanged>("contact", body => body.ReceivedOn),
        new JourneyKind<ReferralChanged>("referral", body => body.ReceivedOn) { Order = body => [(body.ReceivedOn, body.DecidedOn, "decided_on")] },
        new JourneyKind<AssessmentChanged>("assessment", body => body.StartedOn)
        {
            TypeOf = body => body.Type,
            Order = body => [(body.StartedOn, body.AuthorisedOn, "authorised_on")],
        },
        new JourneyKind<Section47Changed>("section47", body => body.StartedOn ?? body.ConferenceOn)
        {
            NeedsADay = "started_on",
            Order = body => [(body.StartedOn, body.ConferenceOn, "conference_on")],
        },
        new JourneyKind<NeedPlanChanged>("need_plan", body => body.From) { OneAtATime = true },
        ProtectionPlan,
        new JourneyKind<VisitChanged>("visit", body => body.VisitedOn) { TypeOf = body => body.Type },
        new JourneyKind<ReviewChanged>("review", body => body.HeldOn) { TypeOf = body => body.Type },
        CarePeriod,
        LegalStatus,
        Placement,
        new JourneyKind<PlanChanged>("plan", body => body.MadeOn) { TypeOf = body => body.Type },
        new JourneyKind<HealthCheckChanged>("health_check", body => body.CheckedOn) { TypeOf = body => body.Type },
        new JourneyKind<AdvocacyChanged>("advocacy", body => body.From),
        new JourneyKind<EarlyHelpChanged>("early_help", body => body.From) { Order = body => [(body.From, body.AssessedOn, "assessed_on")] },
        CareLeaver,
        new JourneyKind<AdoptionChanged>("adoption", FirstDay)
        {
            NeedsADay = "decided_on",
            Order = body =>
            [
                (body.EnteredCareOn, body.DecidedOn, "decided_on"),
                (body.MatchedOn, body.PlacedOn, "placed_on"),
                (body.PlacedOn, body.AdoptedOn, "adopted_on"),
                (body.DecidedOn, body.AdoptedOn, "adopted_on"),
                (body.DecidedOn, body.ReversedOn, "reversed_on"),
            ],
            // A second decision follows only when the first was reversed; till then, and while a decision's day is not told, it is the same way.
            Same = (stored, told) => stored.ReversedOn is null || stored.DecidedOn is null || told.DecidedOn is null,
        },
        new JourneyKind<AdopterChanged>("adopter", body => body.EnquiredOn)
        {
            Order = body =>
            [
                (body.Stage1From, body.Stage1To, "stage1_to"),
                (body.Stage2From, body.Stage2To, "stage2_to"),
                (body.AppliedOn, body.ApprovedOn, "approved_on"),
                (body.MatchedOn, body.PlacedOn, "placed_on"),
                (body.PlacedOn, body.AdoptedOn, "adopted_on"),
            ],
            Same = (_, _) => true,
        },
        new JourneyKind<PrivateFosteringChanged>("private_fostering", body => body.From) { OneAtATime = true },
    ];

    static readonly Dictionary<Record.BodyOneofCase, JourneyKind> ByMessage = All.ToDictionary(kind => kind.Told);

    static readonly HashSet<string> Names = [.. All.Select(kind => kind.Name)];

    public static IEnumerable<Record.BodyOneofCase> Told => ByMessage.Keys;

    public static JourneyKind? Of(Record record) => ByMessage.GetValueOrDefault(record.BodyCase);

    public static bool Has(string kind) => Names.Contains(kind);

    static DateOnly? FirstDay(AdoptionChanged body) =>
        body.DecidedOn ?? body.FosterToAdoptOn ?? body.PlacementOrderOn ?? body.MatchedOn ?? body.PlacedOn ?? body.AdoptedOn ?? body.ReversedOn ?? body.EnteredCareOn;
}
