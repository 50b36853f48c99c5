using System.Text.Json.Serialization;
using Scorecard.Contracts.Cases;
using Scorecard.Contracts.Readings;

namespace Workforce.Standings;

[JsonSerializable(typeof(CaseStandingChanged))]
[JsonSerializable(typeof(ReadingChanged))]
[JsonSourceGenerationOptions(UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
sealed partial class HeardJson : JsonSerializerContext;
