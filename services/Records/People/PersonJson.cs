using System.Text.Json.Serialization;
using Scorecard.Contracts.People;

namespace Scorecard.Records.People;

[JsonSerializable(typeof(PersonChanged))]
[JsonSourceGenerationOptions(UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
sealed partial class PersonJson : JsonSerializerContext;
