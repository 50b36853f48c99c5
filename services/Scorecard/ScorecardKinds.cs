using System.Text.Json.Serialization;
using Scorecard.Populations;
using Scorecard.Records.Log;
using Scorecard.Reported;

namespace Scorecard;

/// <summary>The kinds of record that Scorecard owns.</summary>
static class ScorecardKinds
{
    public static readonly RecordKind<ReportedValue> Value = new("reported_value", ScorecardJson.Default.ReportedValue);
    public static readonly RecordKind<Target> Target = new("target", ScorecardJson.Default.Target);
    public static readonly RecordKind<Comparator> Comparator = new("comparator", ScorecardJson.Default.Comparator);
    public static readonly RecordKind<Population> Population = new("population", ScorecardJson.Default.Population);
    public static readonly RecordKind<Commentary> Commentary = new("commentary", ScorecardJson.Default.Commentary);
    public static readonly RecordKind<Note> Note = new("note", ScorecardJson.Default.Note);
    public static readonly RecordKind<PackAction> Action = new("pack_action", ScorecardJson.Default.PackAction);
    public static readonly RecordKind<Meeting> Meeting = new("meeting", ScorecardJson.Default.Meeting);
}

[JsonSerializable(typeof(ReportedValue))]
[JsonSerializable(typeof(Target))]
[JsonSerializable(typeof(Comparator))]
[JsonSerializable(typeof(Population))]
[JsonSerializable(typeof(Commentary))]
[JsonSerializable(typeof(Note))]
[JsonSerializable(typeof(PackAction))]
[JsonSerializable(typeof(Meeting))]
[JsonSourceGenerationOptions(UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
sealed partial class ScorecardJson : JsonSerializerContext;
