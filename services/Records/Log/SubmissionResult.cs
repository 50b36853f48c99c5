using System.Text.Json.Serialization;
using Scorecard.Records.Rules;

namespace Scorecard.Records.Log;

public sealed record SubmissionResult(IReadOnlyList<CommandResult> Results, Receipt Receipt);

/// <summary>Where in a log a write landed.</summary>
public sealed record Receipt(string Source, long Epoch, long Seq)
{
    public Protos.Records.V1.Receipt ToMessage() => new() { Source = Source, Epoch = Epoch, Seq = Seq };
}

public enum Outcome
{
    Written,
    Unchanged,
    Rejected,
}

public sealed record CommandResult(Outcome Outcome, string RecordId, long Version, IReadOnlyList<Violation> Violations);

[JsonSerializable(typeof(SubmissionResult))]
[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
sealed partial class SubmissionJson : JsonSerializerContext;
