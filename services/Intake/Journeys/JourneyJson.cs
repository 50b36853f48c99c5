using System.Text.Json.Serialization;
using Scorecard.Contracts.Journeys;

namespace Intake.Journeys;

[JsonSerializable(typeof(ContactChanged))]
[JsonSerializable(typeof(ReferralChanged))]
[JsonSerializable(typeof(AssessmentChanged))]
[JsonSerializable(typeof(Section47Changed))]
[JsonSerializable(typeof(NeedPlanChanged))]
[JsonSerializable(typeof(ProtectionPlanChanged))]
[JsonSerializable(typeof(VisitChanged))]
[JsonSerializable(typeof(ReviewChanged))]
[JsonSerializable(typeof(CarePeriodChanged))]
[JsonSerializable(typeof(LegalStatusChanged))]
[JsonSerializable(typeof(PlacementChanged))]
[JsonSerializable(typeof(PlanChanged))]
[JsonSerializable(typeof(HealthCheckChanged))]
[JsonSerializable(typeof(AdvocacyChanged))]
[JsonSerializable(typeof(EarlyHelpChanged))]
[JsonSerializable(typeof(CareLeaverChanged))]
[JsonSerializable(typeof(AdoptionChanged))]
[JsonSerializable(typeof(AdopterChanged))]
[JsonSerializable(typeof(PrivateFosteringChanged))]
[JsonSourceGenerationOptions(UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
sealed partial class JourneyJson : JsonSerializerContext;
