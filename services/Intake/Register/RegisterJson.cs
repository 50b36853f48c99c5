using System.Text.Json.Serialization;
using Scorecard.Contracts.Register;

namespace Intake.Register;

[JsonSerializable(typeof(WorkerChanged))]
[JsonSerializable(typeof(TeamChanged))]
[JsonSourceGenerationOptions(UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
sealed partial class RegisterJson : JsonSerializerContext;
