using System.Text.Json.Serialization;
using Scorecard.Populations;
using Scorecard.Records.Log;

namespace Scorecard;

/// <summary>The kinds of record that Scorecard owns.</summary>
static class ScorecardKinds
{
    public static readonly RecordKind<Population> Population = new("population", ScorecardJson.Default.Population);
}

[JsonSerializable(typeof(Population))]
sealed partial class ScorecardJson : JsonSerializerContext;
