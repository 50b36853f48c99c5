using Scorecard.Contracts.Journeys;

namespace Scorecard.Journeys;

/// <summary>What happened on a child's way, and an adopter's, kind by kind, as Intake was told.</summary>
static class JourneyTables
{
    public static readonly IReadOnlyList<ContractTable> All =
    [
        new("contact", typeof(ContactChanged)),
        new("referral", typeof(ReferralChanged)),
        new("assessment", typeof(AssessmentChanged)),
        new("section47", typeof(Section47Changed)),
        new("need_plan", typeof(NeedPlanChanged)),
        new("protection_plan", typeof(ProtectionPlanChanged)),
        new("visit", typeof(VisitChanged)),
        new("review", typeof(ReviewChanged)),
        new("care_period", typeof(CarePeriodChanged)),
        new("legal_status", typeof(LegalStatusChanged)),
        new("placement", typeof(PlacementChanged)),
        new("plan", typeof(PlanChanged)),
        new("health_check", typeof(HealthCheckChanged)),
        new("advocacy", typeof(AdvocacyChanged)),
        new("early_help", typeof(EarlyHelpChanged)),
        new("care_leaver", typeof(CareLeaverChanged)),
        new("adoption", typeof(AdoptionChanged)),
        new("adopter", typeof(AdopterChanged)),
        new("private_fostering", typeof(PrivateFosteringChanged)),
    ];
}
