using Scorecard.ServiceDefaults.Failures;

namespace Scorecard.Records.Rules;

/// <summary>A rule that input can break. Its code, text and help are the same through every door.</summary>
public sealed record Rule(string Code, string Text, string Help, FailureKind Kind = FailureKind.Invalid)
{
    public Violation For(string field) => new(this, field);
}
