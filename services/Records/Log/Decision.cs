using Scorecard.Records.Rules;

namespace Scorecard.Records.Log;

/// <summary>What a command comes to: writes, of which the first is the one it was about, or the rules it breaks.</summary>
public sealed record Decision
{
    public IReadOnlyList<RecordWrite> Writes { get; private init; } = [];

    public IReadOnlyList<Violation> Violations { get; private init; } = [];

    public static Decision Accept(params IReadOnlyList<RecordWrite> writes) => new() { Writes = writes };

    public static Decision Refuse(params IReadOnlyList<Violation> violations) => new() { Violations = violations };
}
