using System.Text.Json.Serialization;
using Workforce.Live;

namespace Workforce.Counting;

[JsonSerializable(typeof(TeamCount))]
[JsonSerializable(typeof(TeamRow))]
[JsonSerializable(typeof(CountPush))]
[JsonSerializable(typeof(CountHead))]
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
sealed partial class CountJson : JsonSerializerContext;
