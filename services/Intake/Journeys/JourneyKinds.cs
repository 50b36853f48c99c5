using Scorecard.Contracts.Journeys;
using Scorecard.Protos.Records.V1;

namespace Intake.Journeys;

/// <summary>Every kind of journey record that Intake owns: a new one is a message, a contract and a line here.</summary>
static class JourneyKinds
{
    static readonly JourneyJson Json = JourneyJson.Default;

    public static readonly JourneyKind ProtectionPlan = new JourneyKind<ProtectionPlanChanged>("protection_plan", Json.ProtectionPlanChanged, body => body.From) { OneAtATime = true };

    public static readonly JourneyKind CarePeriod = new JourneyKind<CarePeriodChanged>("care_period", Json.CarePeriodChanged, body => body.From) { OneAtATime = true };

    public static readonly JourneyKind LegalStatus = new JourneyKind<LegalStatusChanged>("legal_status", Json.LegalStatusChanged, body => body.From) { OneAtATime = true };

    public static readonly JourneyKind Placement = new JourneyKind<PlacementChanged>("placement", Json.PlacementChanged, body => body.From) { OneAtATime = true };

    public static readonly JourneyKind CareLeaver = new JourneyKind<CareLeaverChanged>("care_leaver", Json.CareLeaverChanged, body => body.From) { OneAtATime = true };

    public static readonly IReadOnlyList<JourneyKind> All =
    [
        new JourneyKind<ContactChanged>("contact", Json.ContactChanged, body => body.ReceivedOn),
        new JourneyKind<ReferralChanged>("referral", Json.ReferralChanged, body => body.ReceivedOn) { Order = body => [(body.ReceivedOn, body.DecidedOn, "decided_on")] },
        new JourneyKind<AssessmentChanged>("assessment", Json.AssessmentChanged, body => body.StartedOn)
        {
            TypeOf = body => body.Type,
            Order = body => [(body.StartedOn, body.AuthorisedOn, "authorised_on")],
        },
        new JourneyKind<Section47Changed>("section47", Json.Section47Changed, body => body.StartedOn ?? body.ConferenceOn)
        {
            NeedsADay = "started_on",
            Order = body => [(body.StartedOn, body.ConferenceOn, "conference_on")],
        },
        new JourneyKind<NeedPlanChanged>("need_plan", Json.NeedPlanChanged, body => body.From) { OneAtATime = true },
        ProtectionPlan,
        new JourneyKind<VisitChanged>("visit", Json.VisitChanged, body => body.VisitedOn) { TypeOf = body => body.Type },
        new JourneyKind<ReviewChanged>("review", Json.ReviewChanged, body => body.HeldOn) { TypeOf = body => body.Type },
        CarePeriod,
        LegalStatus,
        Placement,
        new JourneyKind<PlanChanged>("plan", Json.PlanChanged, body => body.MadeOn) { TypeOf = body => body.Type },
        new JourneyKind<HealthCheckChanged>("health_check", Json.HealthCheckChanged, body => body.CheckedOn) { TypeOf = body => body.Type },
        new JourneyKind<AdvocacyChanged>("advocacy", Json.AdvocacyChanged, body => body.From),
        new JourneyKind<EarlyHelpChanged>("early_help", Json.EarlyHelpChanged, body => body.From) { Order = body => [(body.From, body.AssessedOn, "assessed_on")] },
        CareLeaver,
        new JourneyKind<AdoptionChanged>("adoption", Json.AdoptionChanged, FirstDay)
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
        new JourneyKind<AdopterChanged>("adopter", Json.AdopterChanged, body => body.EnquiredOn)
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
        new JourneyKind<PrivateFosteringChanged>("private_fostering", Json.PrivateFosteringChanged, body => body.From) { OneAtATime = true },
    ];

    static readonly Dictionary<Record.BodyOneofCase, JourneyKind> ByMessage = All.ToDictionary(kind => kind.Told);

    static readonly HashSet<string> Names = [.. All.Select(kind => kind.Name)];

    public static IEnumerable<Record.BodyOneofCase> Told => ByMessage.Keys;

    public static JourneyKind? Of(Record record) => ByMessage.GetValueOrDefault(record.BodyCase);

    public static bool Has(string kind) => Names.Contains(kind);

    static DateOnly? FirstDay(AdoptionChanged body) =>
        body.DecidedOn ?? body.FosterToAdoptOn ?? body.PlacementOrderOn ?? body.MatchedOn ?? body.PlacedOn ?? body.AdoptedOn ?? body.ReversedOn ?? body.EnteredCareOn;
}
