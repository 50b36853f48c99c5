using Scorecard.Records.Rules;

namespace Scorecard.Records.Log;

/// <summary>What a command comes to: writes, of which the first is the one it was about, or the rules it breaks.</summary>
public sealed record Decision
{
    public IReadOnlyList<RecordWrite> Writes { get; private init; } = [];

    public IReadOnlyList<Violation> Violations { get; private init; } = [];

    /// <summary>With a decision on what is not current any more: the version that is.</summary>
    public long CurrentVersion { get; private init; }

    public static Decision Accept(params IReadOnlyList<RecordWrite> writes) => new() { Writes = writes };

    public static Decision Outdated(string field, long currentVersion) =>
        new() { Violations = [RuleBook.NotCurrent.For(field)], CurrentVersion = currentVersion };

    public static Decision Refuse(params IReadOnlyList<Violation> violations) => new() { Violations = violations };
}
